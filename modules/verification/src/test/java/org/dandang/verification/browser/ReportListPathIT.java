package org.dandang.verification.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dandang.paperwork.Workbooks;
import org.junit.jupiter.api.Test;

/** Point 1: a list of the national site goes from its template into the register, sealed. */
class ReportListPathIT {
  private static final String SOURCE = "12388-2019-" + System.nanoTime() % 1_000_000;
  private static final Map<String, String> LINE =
      Map.of(
          "来源编号", SOURCE,
          "接收日期", "2019-02-18",
          "类别", "批评建议",
          "反映人", "韦某某（演示）",
          "原文", "建议把办事大厅的午休时间改短一些。");

  @Test
  void a_list_is_mended_by_its_cells_and_entered_once() throws IOException {
    try (Browsing.Visitor handler = Browsing.signedIn("petition")) {
      Page page = handler.goTo("/petition/reportList.xhtml").page();
      Download down = page.waitForDownload(() -> page.locator("[id='template:down']").click());
      byte[] template = Files.readAllBytes(down.path());
      Map<String, String> wrong = new HashMap<>(LINE);
      wrong.put("类别", "别的");
      wrong.put("接收日期", "二月");
      send(page, filled(template, wrong), "takeAll");
      assertThat(page.locator("[id$='faultRows']")).containsText("C3");
      assertThat(page.locator("[id$='faultRows']")).containsText("不是完整的日期");
      assertThat(page.locator("[id$='takenRows']")).hasCount(0);
      handler.photograph("report-list-faults");
      send(page, filled(template, LINE), "check");
      assertThat(page.locator("body")).containsText("检查无误");
      send(page, filled(template, LINE), "takeAll");
      assertThat(page.locator("[id$='takenRows'] tbody tr")).hasCount(1);
      handler.photograph("report-list-taken");
      send(page, filled(template, LINE), "takeAll");
      assertThat(page.locator("main")).containsText("未作改动的来源编号： " + SOURCE);
      handler.goTo("/petition/reports.xhtml");
      assertThat(page.locator("main")).not().containsText("午休");
      assertThat(handler.complaints()).isEmpty();
    }
    try (Browsing.Visitor reviewer = Browsing.signedIn("discreview")) {
      assertThat(reviewer.read("/petition/reportList.xhtml")).doesNotContain("template:down");
    }
  }

  private static void send(Page page, byte[] workbook, String button) {
    page.locator("[id='upload:file']")
        .setInputFiles(new FilePayload("清单.xlsx", Workbooks.MEDIA_TYPE, workbook));
    page.locator("[id='upload:" + button + "']").click();
    page.waitForLoadState();
  }

  /** In the line of the example, under the headings of those names. */
  private static byte[] filled(byte[] template, Map<String, String> line) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(template));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Sheet sheet = workbook.getSheetAt(0);
      Row headings = headings(sheet);
      Row row = sheet.createRow(headings.getRowNum() + 1);
      for (Cell heading : headings) {
        String name = heading.getStringCellValue().replace("*", "").strip();
        if (line.containsKey(name))
          row.createCell(heading.getColumnIndex()).setCellValue(line.get(name));
      }
      for (int later = sheet.getLastRowNum(); later > row.getRowNum(); later--)
        if (sheet.getRow(later) != null) sheet.removeRow(sheet.getRow(later));
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private static Row headings(Sheet sheet) {
    for (Row row : sheet) for (Cell cell : row) if (cell.toString().startsWith("来源编号")) return row;
    throw new IllegalStateException("no headings");
  }
}
