package org.dandang.paperwork.form;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.dandang.kernel.paper.GridCell;
import org.dandang.kernel.paper.GridLine;
import org.dandang.kernel.paper.GridPage;
import org.dandang.kernel.paper.GridRow;
import org.dandang.kernel.paper.PrintedGrid;
import org.dandang.paperwork.document.ShippedFont;

/** Forms as PDF: every cell stands at its own place, so that nothing can push another one away. */
final class GridPdf {
  private static final double TITLE = 14;
  private static final double RIM = 15;

  private final List<PrintedGrid> forms;
  private final ShippedFont font;

  GridPdf(List<PrintedGrid> forms, ShippedFont font) {
    this.forms = forms;
    this.font = font;
  }

  byte[] bytes() {
    String html = html();
    try {
      return ShippedFont.lend(parsed -> printed(html, parsed));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] printed(String html, TrueTypeFont parsed) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      new PdfRendererBuilder()
          .usePDDocument(document)
          .useFont(ShippedFont.in(document, parsed), ShippedFont.FAMILY)
          .withProducer("Dandang")
          .withHtmlContent(html, null)
          .toStream(out)
          .run();
    }
    return out.toByteArray();
  }

  private String html() {
    PrintedGrid first = forms.get(0);
    String size =
        "@page { size: %dmm %dmm; }".formatted(first.sheet().width(), first.sheet().height());
    return "<html lang=\"zh-CN\"><head><title>"
        + text(first.name())
        + "</title><style>"
        + styles()
        + size
        + "</style></head><body>"
        + forms.stream().map(this::form).collect(Collectors.joining())
        + "</body></html>";
  }

  private String form(PrintedGrid form) {
    return form.pages().stream().map(page -> page(form, page)).collect(Collectors.joining());
  }

  private String page(PrintedGrid form, GridPage page) {
    double width = page.columns().stream().mapToDouble(Double::doubleValue).sum();
    double left = (form.sheet().width() - width) / 2;
    double top = RIM + (page.title().isEmpty() ? 0 : TITLE);
    double height = page.rows().stream().mapToDouble(GridRow::height).sum();
    StringBuilder html = new StringBuilder("<div class=\"page\" style=\"height:");
    html.append(millimetres(form.sheet().height() - 1)).append("\">");
    line(html, "banner", left, 6, width, form.banner());
    line(html, "mark", left, RIM - 3, width, page.mark());
    line(html, "title", left, RIM, width, page.title());
    for (PlacedCell cell : PlacedCell.of(page)) cell(html, page, cell, left, top);
    line(html, "foot", left, top + height + 2, width, page.foot());
    return html.append("</div>").toString();
  }

  private void line(
      StringBuilder html, String kind, double left, double top, double width, String words) {
    if (words.isEmpty()) return;
    html.append("<div class=\"").append(kind).append("\" style=\"left:").append(millimetres(left));
    html.append(";top:").append(millimetres(top)).append(";width:").append(millimetres(width));
    html.append("\">").append(text(words)).append("</div>");
  }

  private void cell(StringBuilder html, GridPage page, PlacedCell placed, double left, double top) {
    double x = left;
    for (int c = 0; c < placed.column(); c++) x += page.columns().get(c);
    double y = top;
    for (int r = 0; r < placed.row(); r++) y += page.rows().get(r).height();
    String box =
        "left:%s;top:%s;width:%s;height:%s"
            .formatted(
                millimetres(x),
                millimetres(y),
                millimetres(placed.width()),
                millimetres(placed.height()));
    html.append("<div class=\"cell\" style=\"").append(box).append("\">");
    html.append(placed.cell().picture().map(GridPdf::picture).orElseGet(() -> words(placed)));
    html.append("</div>");
  }

  private static String picture(byte[] picture) {
    String type = picture[0] == (byte) 0x89 ? "png" : "jpeg";
    String data = Base64.getEncoder().encodeToString(picture);
    return "<img src=\"data:image/" + type + ";base64," + data + "\" alt=\"\"/>";
  }

  private String words(PlacedCell placed) {
    GridCell cell = placed.cell();
    double lead = Fitting.leadWidth(cell, placed.points());
    String lines =
        cell.lines().stream().map(line -> line(line, lead)).collect(Collectors.joining());
    return "<table class=\"frame\" style=\"width:%s;height:%s\"><tr><td class=\"%s\" style=\"height:%s;font-size:%spt;line-height:%spt\">%s</td></tr></table>"
        .formatted(
            millimetres(placed.width()),
            millimetres(placed.height()),
            cell.kind().name().toLowerCase(Locale.ROOT),
            millimetres(placed.height() - 2 * Fitting.PADDING),
            number(placed.points()),
            number(placed.points() * Fitting.LINE_HEIGHT),
            lines);
  }

  private String line(GridLine line, double lead) {
    if (line.lead().isEmpty())
      return "<p>" + (line.text().isEmpty() ? "&#160;" : text(line.text())) + "</p>";
    return "<table class=\"hang\"><tr><td style=\"width:%spt\">%s</td><td>%s</td></tr></table>"
        .formatted(number(lead), text(line.lead()), text(line.text()));
  }

  private String text(String words) {
    font.check(words);
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String millimetres(double value) {
    return number(value) + "mm";
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private static String styles() {
    try (InputStream file = GridPdf.class.getResourceAsStream("grid.css")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
