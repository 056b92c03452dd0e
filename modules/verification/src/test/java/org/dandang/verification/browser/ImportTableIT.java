package org.dandang.verification.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dandang.paperwork.Workbooks;
import org.junit.jupiter.api.Test;

/** P7: template down, filled with faults, the check names their cells; mended, taken, undone. */
class ImportTableIT {
  private static final Map<String, String> POST =
      Map.of(
          "单位", "县委组织部",
          "岗位名称", "试验岗位",
          "职务层次", "科员及以下",
          "定员", "2",
          "最低学历", "大学专科毕业",
          "设立日期", "2018-01-01");

  @Test
  void a_table_goes_from_template_to_undone() throws IOException {
    try (Browsing.Visitor officer = Browsing.signedIn("personnel")) {
      Page page = officer.goTo("/personnel/tableUpload.xhtml").page();
      Download down = page.waitForDownload(() -> page.locator("[id$=':1:down']").click());
      byte[] template = java.nio.file.Files.readAllBytes(down.path());
      Map<String, String> wrong = new HashMap<>(POST);
      wrong.put("定员", "许多");
      wrong.put("单位", "=没有的单位");
      upload(page, filled(template, wrong));
      assertThat(page.locator("[id='result:faults']")).containsText("没有的单位");
      assertThat(page.locator("[id='result:faults']")).containsText("许多");
      assertThat(page.locator("[id='result:faults']")).containsText("D4");
      officer.photograph("import-faults");
      assertThat(page.locator("[id='result:takeAll']")).hasCount(0);
      officer.goTo("/personnel/tableUpload.xhtml");
      upload(page, filled(template, POST));
      page.locator("[id='result:takeAll']").click();
      page.locator("a[href*='intake.xhtml']").click();
      officer.photograph("import-taken");
      page.locator("[id='undo:reason']").fill("试验");
      page.locator("[id='undo:approver']").fill("某部长");
      page.locator("[id='undo:undoAll']").click();
      assertThat(page.locator("h1 .state")).containsText("已撤销");
      assertThat(officer.complaints()).isEmpty();
    }
  }

  private static void upload(Page page, byte[] workbook) {
    page.locator("[id='upload:kind']").selectOption("POSTS");
    page.locator("[id='upload:file']")
        .setInputFiles(new FilePayload("岗位.xlsx", Workbooks.MEDIA_TYPE, workbook));
    page.locator("[id='upload:check']").click();
    page.waitForURL("**/personnel/tableCheck.xhtml?id=*");
    page.locator("[id='found-title']").waitFor();
  }

  private static byte[] filled(byte[] template, Map<String, String> cells) throws IOException {
    try (InputStream in = new java.io.ByteArrayInputStream(template);
        XSSFWorkbook workbook = new XSSFWorkbook(in);
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      Row head = sheet.getRow(1);
      Row line = sheet.createRow(3);
      for (Cell heading : head)
        line.createCell(heading.getColumnIndex())
            .setCellValue(cells.getOrDefault(heading.getStringCellValue(), ""));
      workbook.write(out);
      return out.toByteArray();
    }
  }
}
