package org.dandang.paperwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dandang.paperwork.TableTemplate.TemplateColumn;
import org.junit.jupiter.api.Test;

/** P7: templates out, filled tables in, and what is no plain table stays outside. */
class TablesTest {
  private static final TableTemplate TEMPLATE =
      new TableTemplate(
          "干部名册",
          "演示数据",
          "可填的值",
          List.of(
              new TemplateColumn("姓名", true, "", "示例：韦某某", List.of()),
              new TemplateColumn("民族", true, "选一个", "壮族", List.of("汉族", "壮族"))),
          100);

  private final Tables tables = new Tables();

  @Test
  void a_template_has_headings_an_example_and_the_values_beside_them() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    tables.write(out, TEMPLATE);
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      assertThat(workbook.getSheetAt(0).getRow(1).getCell(1).getStringCellValue()).isEqualTo("民族");
      assertThat(workbook.getSheetAt(1).getRow(2).getCell(1).getStringCellValue()).isEqualTo("壮族");
      assertThat(workbook.getSheetAt(0).getDataValidations()).hasSize(1);
    }
    ReadTable read = tables.read(out.toByteArray(), 10);
    assertThat(read.sheet()).isEqualTo("干部名册");
    assertThat(read.lines()).hasSize(3);
    assertThat(read.lines().get(2).cells()).containsExactly("示例：韦某某", "壮族");
  }

  @Test
  void days_are_days_numbers_are_whole_and_only_reckoned_cells_are_formulas() throws IOException {
    ReadTable read =
        tables.read(
            written(
                (workbook, row) -> {
                  CellStyle day = workbook.createCellStyle();
                  day.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
                  row.createCell(0).setCellValue(LocalDate.of(2018, 5, 7));
                  row.getCell(0).setCellStyle(day);
                  row.createCell(1).setCellValue(12);
                  row.createCell(2).setCellValue("=1+1");
                  row.createCell(3).setCellFormula("1+1");
                }),
            10);
    assertThat(read.lines().get(0).cells().subList(0, 3))
        .containsExactly("2018-05-07", "12", "=1+1");
    assertThat(read.lines().get(0).formulas()).isEqualTo(Set.of(3));
    assertThat(read.lines().get(0).number()).isOne();
  }

  @Test
  void macros_old_files_bombs_entities_and_other_files_stay_outside() throws IOException {
    byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
    assertThatThrownBy(() -> tables.read(old, 10)).isInstanceOf(WorkbookOld.class);
    assertThatThrownBy(() -> tables.read("姓名".getBytes("UTF-8"), 10))
        .isInstanceOf(WorkbookUnreadable.class);
    byte[] macros = zip("xl/workbook.xml", "<w/>", "xl/vbaProject.bin", "x");
    assertThatThrownBy(() -> tables.read(macros, 10)).isInstanceOf(WorkbookMacros.class);
    byte[] entities = zip("xl/workbook.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc\">]>");
    assertThatThrownBy(() -> tables.read(entities, 10)).isInstanceOf(WorkbookUnreadable.class);
    byte[] sixty = new byte[60 * 1024 * 1024];
    assertThatThrownBy(() -> tables.read(sixty, 10)).isInstanceOf(WorkbookTooBig.class);
    byte[] bomb = bomb();
    assertThat(bomb.length).isLessThan(1024 * 1024);
    assertThatThrownBy(() -> tables.read(bomb, 10)).isInstanceOf(WorkbookTooBig.class);
  }

  private interface Filling {
    void fill(XSSFWorkbook workbook, Row row);
  }

  private static byte[] written(Filling filling) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      filling.fill(workbook, workbook.createSheet("表").createRow(0));
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private static byte[] zip(String... parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int at = 0; at < parts.length; at += 2) {
        zip.putNextEntry(new ZipEntry(parts[at]));
        zip.write(parts[at + 1].getBytes("UTF-8"));
      }
    }
    return out.toByteArray();
  }

  private static byte[] bomb() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] nothing = new byte[1024 * 1024];
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      for (int megabyte = 0; megabyte < 300; megabyte++) zip.write(nothing);
    }
    return out.toByteArray();
  }
}
