package org.dandang.paperwork.document;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Level;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.dandang.kernel.desk.Papers.Paper;
import org.dandang.kernel.desk.Papers.Paragraph;
import org.dandang.kernel.desk.Papers.Style;

/** A paper as PDF: set as a page of HTML with the layout in its style sheet, the font embedded. */
final class PdfDocument {
  static {
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
  }

  /** Room to write on stays as high as a line. */
  private static final String EMPTY_LINE = "&#160;";

  private static final String IMPRINT = "imprint";

  /** So many pixels stay free, lest rounding push the imprint onto a page of its own. */
  private static final int SAFE = 2;

  private final Paper paper;
  private final ShippedFont font;

  PdfDocument(Paper paper, ShippedFont font) {
    this.paper = paper;
    this.font = font;
  }

  byte[] bytes() {
    font.check(paper.banner());
    paper.paragraphs().forEach(paragraph -> font.check(paragraph.text()));
    try {
      return ShippedFont.lend(
          parsed -> printed(imprinted() ? roomAboveImprint(parsed) : 0, parsed));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean imprinted() {
    List<Paragraph> paragraphs = paper.paragraphs();
    return paragraphs.get(paragraphs.size() - 1).style() == Style.COPIES;
  }

  private byte[] printed(int room, TrueTypeFont parsed) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument();
        PdfBoxRenderer renderer = renderer(room, document, parsed, out)) {
      renderer.layout();
      renderer.createPDF();
    }
    return out.toByteArray();
  }

  /** 版记 stands at the foot of the last page: what is left below it is put above it. */
  private int roomAboveImprint(TrueTypeFont parsed) throws IOException {
    try (PDDocument document = new PDDocument();
        PdfBoxRenderer renderer = renderer(0, document, parsed, OutputStream.nullOutputStream())) {
      renderer.layout();
      Box imprint = renderer.getSharedContext().getBoxById(IMPRINT);
      List<PageBox> pages = renderer.getRootBox().getLayer().getPages();
      int left = pages.get(pages.size() - 1).getBottom() - imprint.getAbsY() - imprint.getHeight();
      return Math.max(0, left / renderer.getSharedContext().getDotsPerPixel() - SAFE);
    }
  }

  private PdfBoxRenderer renderer(
      int room, PDDocument document, TrueTypeFont parsed, OutputStream out) throws IOException {
    return new PdfRendererBuilder()
        .usePDDocument(document)
        .useFont(ShippedFont.in(document, parsed), ShippedFont.FAMILY)
        .withProducer("Dandang")
        .withHtmlContent(html(room), null)
        .toStream(out)
        .buildPdfRenderer();
  }

  private String html(int room) {
    return "<html lang=\"zh-CN\"><head><title>"
        + escaped(paper.title())
        + "</title><style>"
        + styles().replace("BANNER", quoted(paper.banner()))
        + "</style></head><body>"
        + body(Block.of(paper.paragraphs()), room)
        + "</body></html>";
  }

  /** Signature and day stay with the last words above them: a page never holds them alone. */
  private static String body(List<Block> blocks, int room) {
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < blocks.size(); i++) {
      boolean last = blocks.get(i).isSignature();
      boolean next = i + 1 < blocks.size() && blocks.get(i + 1).isSignature();
      boolean before = i > 0 && blocks.get(i - 1).isSignature();
      boolean opens = next && !last && blocks.get(i).is(Style.BODY);
      boolean inside = last && i > 0 && (before || blocks.get(i - 1).is(Style.BODY));
      boolean copies = blocks.get(i).is(Style.COPIES);
      if (copies && !blocks.get(i - 1).is(Style.COPIES)) html.append(imprint(room));
      if (opens || last && !inside) html.append("<div class=\"end\">");
      html.append(html(blocks.get(i)));
      if (last && !next) html.append("</div>");
      if (copies && (i + 1 == blocks.size() || !blocks.get(i + 1).is(Style.COPIES)))
        html.append("</div>");
    }
    return html.toString();
  }

  private static String imprint(int room) {
    return "<div id=\"" + IMPRINT + "\" style=\"padding-top:" + room + "px\">";
  }

  private static String html(Block block) {
    if (!block.isTable()) return paragraph(block.lines().get(0));
    String body =
        block.lines().stream()
            .skip(1)
            .map(line -> row(line, block.isOpen(line) ? "td class=\"open\"" : "td"))
            .collect(Collectors.joining());
    String columns =
        block.shares().stream()
            .map(share -> "<col style=\"width:" + share + "%\"/>")
            .collect(Collectors.joining());
    return "<table>"
        + columns
        + "<thead>"
        + row(block.lines().get(0), "th")
        + "</thead><tbody>"
        + body
        + "</tbody></table>";
  }

  private static String row(Paragraph line, String tag) {
    return line.cells().stream()
        .map(cell -> "<" + tag + ">" + escaped(cell) + "</" + tag.substring(0, 2) + ">")
        .collect(Collectors.joining("", "<tr>", "</tr>"));
  }

  private static String paragraph(Paragraph paragraph) {
    String name = paragraph.style().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    if (paragraph.style() == Style.NEW_PAGE) return "<p class=\"new-page\"></p>";
    String tag = paragraph.style() == Style.TITLE ? "h1" : "p";
    String size =
        paragraph.style() == Style.RED_HEAD
            ? " style=\"font-size:" + RedHead.points(paragraph.text()) + "pt\""
            : "";
    return "<"
        + tag
        + " class=\""
        + name
        + "\""
        + size
        + ">"
        + (paragraph.text().isEmpty() ? EMPTY_LINE : escaped(paragraph.text()))
        + "</"
        + tag
        + ">";
  }

  private static String styles() {
    try (InputStream file = PdfDocument.class.getResourceAsStream("paper.css")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String quoted(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("<", "\\3C ");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
