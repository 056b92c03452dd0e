package org.dandang.overview.application;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.dandang.kernel.desk.Papers.Paper;
import org.dandang.kernel.desk.Papers.Paragraph;
import org.dandang.kernel.desk.Papers.Style;
import org.dandang.overview.api.Chapter;
import org.dandang.overview.api.Figure;
import org.dandang.overview.api.FrozenDetail;
import org.dandang.overview.api.FrozenRow;
import org.dandang.overview.api.OverviewText;

/** An overview as paragraphs of an official document; papers are in Chinese whoever asks. */
record Printed(OverviewText text, Optional<FrozenRow> version) {
  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("org.dandang.overview.paper", Locale.ROOT);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("y年M月d日");

  static Printed of(OverviewText text) {
    return new Printed(text, Optional.empty());
  }

  static Printed of(FrozenDetail version) {
    return new Printed(version.text(), Optional.of(version.row()));
  }

  Paper paper() {
    List<Paragraph> paragraphs = new ArrayList<>();
    paragraphs.add(new Paragraph(Style.TITLE, text.title()));
    text.chapters().forEach(chapter -> print(chapter, paragraphs));
    paragraphs.add(new Paragraph(Style.SIGNATURE, words("signature")));
    paragraphs.add(new Paragraph(Style.SIGNATURE, DAY.format(text.asOf())));
    paragraphs.add(new Paragraph(Style.HEADING_2, words("appendix")));
    paragraphs.add(new Paragraph(Style.NOTE, source()));
    int number = 0;
    for (Figure figure : text.figures())
      paragraphs.add(new Paragraph(Style.NOTE, note(++number, figure)));
    return new Paper(text.title(), paragraphs, text.banner());
  }

  private static void print(Chapter chapter, List<Paragraph> paragraphs) {
    if (!chapter.heading().isEmpty())
      paragraphs.add(new Paragraph(Style.HEADING_1, chapter.heading()));
    chapter
        .paragraphs()
        .forEach(paragraph -> paragraphs.add(new Paragraph(Style.BODY, paragraph.text())));
  }

  private String source() {
    return version
        .map(row -> words("frozen", row.number(), row.author(), DAY.format(row.asOf())))
        .orElseGet(() -> words("counted", DAY.format(text.asOf())));
  }

  private static String note(int number, Figure figure) {
    return words(
        "figure",
        number,
        figure.label(),
        figure.value() + figure.unit(),
        period(figure),
        figure.definition());
  }

  private static String period(Figure figure) {
    String kind = words("kind." + figure.periodKind().name());
    Optional<LocalDate> from = figure.from().filter(day -> !day.equals(figure.to()));
    String to = DAY.format(figure.to());
    return from.map(day -> words("from-to", kind, DAY.format(day), to))
        .orElseGet(() -> words("at", kind, to));
  }

  private static String words(String key, Object... arguments) {
    String pattern = WORDS.getString(key);
    for (int place = 0; place < arguments.length; place++)
      pattern = pattern.replace("{" + place + "}", String.valueOf(arguments[place]));
    return pattern;
  }
}
