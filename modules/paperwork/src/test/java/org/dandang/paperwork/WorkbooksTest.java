package org.dandang.paperwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class WorkbooksTest {
  private static final String BANNER = "演示数据，人物事项均属虚构";

  private record Line(String name, int hours, Optional<LocalDate> on, LocalDateTime at) {}

  private static final List<Column<Line>> COLUMNS =
      List.of(
          Column.of("姓名", Line::name),
          Column.of("学时", Line::hours),
          Column.of("日期", Line::on),
          Column.of("录入时间", Line::at));

  private final Workbooks workbooks = new Workbooks();

  @Test
  void text_numbers_and_days_keep_their_kind() throws IOException {
    Line line =
        new Line(
            "𠮷大明", 40, Optional.of(LocalDate.of(2018, 5, 7)), LocalDateTime.of(2018, 5, 8, 9, 30));
    try (XSSFWorkbook workbook = written("", Stream.of(line))) {
      XSSFRow head = workbook.getSheetAt(0).getRow(0);
      assertThat(head.getCell(2).getStringCellValue()).isEqualTo("日期");
      XSSFRow row = workbook.getSheetAt(0).getRow(1);
      assertThat(row.getCell(0).getStringCellValue()).isEqualTo("𠮷大明");
      assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(40);
      assertThat(DateUtil.isCellDateFormatted(row.getCell(2))).isTrue();
      assertThat(row.getCell(2).getLocalDateTimeCellValue().toLocalDate()).isEqualTo("2018-05-07");
      assertThat(row.getCell(3).getLocalDateTimeCellValue()).isEqualTo(line.at());
    }
  }

  @Test
  void text_that_looks_like_a_formula_stays_text() throws IOException {
    String formula = "=HYPERLINK(\"http://example\",\"x\")";
    Stream<Line> lines =
        Stream.of(formula, "+1", "-1", "@x", "a<b&\u0001c")
            .map(text -> new Line(text, 1, Optional.empty(), null));
    try (XSSFWorkbook workbook = written("", lines)) {
      assertThat(workbook.getSheetAt(0).getRow(1).getCell(0).getCellType())
          .isEqualTo(CellType.STRING);
      assertThat(workbook.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
          .isEqualTo(formula);
      assertThat(workbook.getSheetAt(0).getRow(5).getCell(0).getStringCellValue())
          .startsWith("a<b&");
      assertThat(workbook.getSheetAt(0).getRow(1).getCell(2)).isNull();
    }
  }

  @Test
  void the_banner_stands_above_the_head_and_both_stay_in_view() throws IOException {
    try (XSSFWorkbook workbook = written(BANNER, Stream.empty())) {
      assertThat(workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
          .isEqualTo(BANNER);
      assertThat(workbook.getSheetAt(0).getRow(1).getCell(0).getStringCellValue()).isEqualTo("姓名");
      assertThat(workbook.getSheetAt(0).getPaneInformation().getHorizontalSplitPosition())
          .isEqualTo((short) 2);
    }
  }

  @Test
  void a_long_list_is_written_as_it_is_read_and_comes_back() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    workbooks.write(
        out,
        "名册",
        "",
        COLUMNS,
        IntStream.range(0, 20_000).mapToObj(i -> new Line("覃" + i, i, Optional.empty(), null)));
    List<Map<String, String>> rows =
        workbooks.read(new ByteArrayInputStream(out.toByteArray()), 20_000);
    assertThat(rows).hasSize(20_000);
    assertThat(rows.get(19_999)).containsEntry("姓名", "覃19999").containsEntry("学时", "19999");
  }

  @Test
  void what_is_too_long_or_no_spreadsheet_is_refused() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Line line = new Line("覃", 1, Optional.empty(), null);
    workbooks.write(out, "名册", "", COLUMNS, Stream.of(line, line));
    assertThatThrownBy(() -> workbooks.read(new ByteArrayInputStream(out.toByteArray()), 1))
        .isInstanceOf(WorkbookTooLong.class);
    assertThatThrownBy(() -> workbooks.read(new ByteArrayInputStream(new byte[] {1, 2, 3}), 1))
        .isInstanceOf(WorkbookUnreadable.class);
  }

  private XSSFWorkbook written(String banner, Stream<Line> lines) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    workbooks.write(out, "名册", banner, COLUMNS, lines);
    return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
  }
}
