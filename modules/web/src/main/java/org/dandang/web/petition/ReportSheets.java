package org.dandang.web.petition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dandang.kernel.desk.Banner;
import org.dandang.kernel.rule.InvalidInput;
import org.dandang.paperwork.ReadTable;
import org.dandang.paperwork.TableTemplate;
import org.dandang.paperwork.TableTemplate.TemplateColumn;
import org.dandang.paperwork.Tables;
import org.dandang.petition.api.ListColumn;
import org.dandang.petition.api.ReportList;
import org.dandang.petition.api.ReportListDesk;
import org.dandang.petition.api.ReportListDesk.Heading;

/** Lists of reports as spreadsheets: the template out, the filled one in, always in memory. */
@RequestScoped
class ReportSheets {
  /** What the server keeps in memory of a file; a larger one would touch the disk in the open. */
  private static final long MOST_BYTES = 2_097_152;

  private static final int LETTERS = 26;

  @Inject ReportListDesk desk;
  @Inject Tables tables;
  @Inject Banner banner;

  private ReadTable read;

  ReportList read(Part file) {
    List<ReadTable.Line> lines = table(file).lines();
    Map<ListColumn, Integer> places = places(file);
    List<ReportList.Line> read = new ArrayList<>();
    lines.stream().skip(heading(lines) + 1L).forEach(line -> read.add(line(line, places)));
    if (read.isEmpty()) throw new InvalidInput("file", "petition.list-empty");
    return new ReportList(read);
  }

  private ReadTable table(Part file) {
    if (read != null) return read;
    if (file.getSize() > MOST_BYTES) throw new InvalidInput("file", "petition.list-too-big", 2);
    try {
      read = tables.read(file.getInputStream().readAllBytes(), ReportListDesk.MOST + 3);
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ReportList.Line line(ReadTable.Line line, Map<ListColumn, Integer> places) {
    Map<ListColumn, String> cells = new EnumMap<>(ListColumn.class);
    Set<ListColumn> formulas = EnumSet.noneOf(ListColumn.class);
    places.forEach(
        (column, place) -> {
          if (place < line.cells().size()) cells.put(column, line.cells().get(place));
          if (line.formulas().contains(place)) formulas.add(column);
        });
    return new ReportList.Line(line.number(), cells, formulas);
  }

  /** Where each column stands, by its heading in either language. */
  private Map<ListColumn, Integer> places(Part file) {
    List<ReadTable.Line> lines = table(file).lines();
    List<String> headings =
        lines.get(heading(lines)).cells().stream().map(ReportSheets::plain).toList();
    Map<ListColumn, Integer> places = new EnumMap<>(ListColumn.class);
    for (Heading each : desk.headings())
      if (headings.contains(each.heading()))
        places.put(each.column(), headings.indexOf(each.heading()));
    for (ListColumn column : ListColumn.values())
      if (column.isRequired() && !places.containsKey(column))
        throw new InvalidInput("file", "petition.list-lacks-column", heading(column));
    return places;
  }

  /** A first line that names no column is a title or the mark of demo data. */
  private int heading(List<ReadTable.Line> lines) {
    String source = heading(ListColumn.SOURCE);
    for (int place = 0; place < Math.min(3, lines.size()); place++)
      if (lines.get(place).cells().stream().map(ReportSheets::plain).anyMatch(source::equals))
        return place;
    throw new InvalidInput("file", "petition.list-lacks-column", source);
  }

  private static String plain(String heading) {
    return heading.replace("*", "").replace("＊", "").strip();
  }

  private String heading(ListColumn column) {
    return desk.headings().stream()
        .filter(each -> each.column() == column)
        .map(Heading::heading)
        .findFirst()
        .orElseThrow();
  }

  /** The letter over a column; where the list lacks it, that of its first one. */
  String letter(Part file, ListColumn column) {
    int place = Optional.ofNullable(places(file).get(column)).orElse(0);
    StringBuilder letters = new StringBuilder();
    for (int left = place; left >= 0; left = left / LETTERS - 1)
      letters.insert(0, (char) ('A' + left % LETTERS));
    return letters.toString();
  }

  byte[] template(String title, String values) {
    List<TemplateColumn> columns =
        desk.headings().stream()
            .map(
                each ->
                    new TemplateColumn(
                        each.heading(),
                        each.column().isRequired(),
                        each.note(),
                        each.example(),
                        each.choices()))
            .toList();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    tables.write(
        out, new TableTemplate(title, banner.text(), values, columns, ReportListDesk.MOST));
    return out.toByteArray();
  }
}
