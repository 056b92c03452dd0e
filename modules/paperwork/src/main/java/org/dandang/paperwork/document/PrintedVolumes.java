package org.dandang.paperwork.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.dandang.kernel.desk.CaseVolumes;
import org.dandang.kernel.desk.Papers;
import org.dandang.kernel.desk.Papers.Paper;
import org.dandang.kernel.desk.Papers.Paragraph;
import org.dandang.kernel.desk.Papers.Style;

/** The seven columns of GB/T 9705; days are written in eight digits as it asks. */
@ApplicationScoped
public class PrintedVolumes implements CaseVolumes {
  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("org.dandang.paperwork.volume", Locale.ROOT);
  private static final List<String> COLUMNS =
      List.of("place", "document", "author", "title", "on", "page", "remark");

  private Papers papers;

  protected PrintedVolumes() {}

  @Inject
  PrintedVolumes(Papers papers) {
    this.papers = papers;
  }

  @Override
  public int pages(String mediaType, byte[] file) {
    if (mediaType.startsWith("image/")) return 1;
    if (!mediaType.equals("application/pdf")) throw new IllegalArgumentException(mediaType);
    try (PDDocument paper = Loader.loadPDF(file)) {
      return paper.getNumberOfPages();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public byte[] word(Volume volume) {
    return papers.word(paper(volume));
  }

  @Override
  public byte[] pdf(Volume volume) {
    return papers.pdf(paper(volume));
  }

  private static Paper paper(Volume volume) {
    List<Paragraph> lines = new ArrayList<>();
    lines.add(new Paragraph(Style.TITLE, words("name")));
    lines.add(new Paragraph(Style.NOTE, words("of", volume.name())));
    lines.add(Paragraph.row(COLUMNS.stream().map(column -> words("column." + column)).toList()));
    for (int place = 0; place < volume.leaves().size(); place++) lines.add(row(volume, place));
    String total = words("total", volume.leaves().size(), volume.pages());
    lines.add(new Paragraph(Style.NOTE, total + volume.note()));
    return new Paper(words("name"), lines, volume.banner());
  }

  private static Paragraph row(Volume volume, int place) {
    Leaf leaf = volume.leaves().get(place);
    return Paragraph.row(
        List.of(
            String.valueOf(place + 1),
            leaf.document(),
            leaf.author(),
            leaf.title(),
            leaf.on().map(PrintedVolumes::day).orElse(""),
            volume.page(place),
            leaf.remark()));
  }

  private static String day(LocalDate day) {
    return DateTimeFormatter.BASIC_ISO_DATE.format(day);
  }

  private static String words(String key, Object... arguments) {
    return new MessageFormat(WORDS.getString(key), Locale.ROOT).format(arguments);
  }
}
