package org.dandang.verification.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.dandang.verification.system.PageVisitor;
import org.dandang.verification.system.RunningServer;

/** Ten thousand new cadres in one workbook: every cell checked, then all taken or none. */
record TableImport(RunningServer server, BiConsumer<String, String> table) {
  private static final int LINES = 10_000;

  /** Nobody begins to work as a child. */
  private static final int DAYS = 5_000;

  private static final String[] HEADINGS = {
    "姓名", "公民身份号码", "民族", "政治面貌", "参加工作时间", "学历", "专业", "编制单位", "编制类型", "成为干部日期", "管理权限"
  };

  /** Of nobody known yet; whoever was taken before has another number. */
  void tenThousand(int area) throws Exception {
    PageVisitor officer = PageVisitor.signedIn(server, "personnel");
    long begun = System.nanoTime();
    PageVisitor.Answer sent =
        officer.upload(
            "/personnel/tableUpload.xhtml",
            "upload:check",
            Map.of("upload:kind", "CADRES"),
            "upload:file",
            "干部.xlsx",
            workbook(area));
    if (!sent.path().endsWith("/tableCheck.xhtml")) throw new IllegalStateException(sent.path());
    await(officer, sent, "result:takeAll");
    table.accept("10,000 lines checked, s", seconds(begun));
    begun = System.nanoTime();
    officer.press(sent.address(), "result:takeAll", Map.of());
    await(officer, sent, "/personnel/intake.xhtml");
    table.accept("10,000 lines taken, s", seconds(begun));
  }

  private static void await(PageVisitor officer, PageVisitor.Answer page, String mark)
      throws InterruptedException {
    long end = System.nanoTime() + 300_000_000_000L;
    String body = "";
    while (!body.contains(mark)) {
      if (System.nanoTime() > end || body.contains("verdict bad"))
        if (System.nanoTime() > end || body.contains("verdict bad"))
          throw new IllegalStateException(words(body));
      Thread.sleep(200);
      body = officer.get(page.address()).body();
    }
  }

  /** What a page says, its first words. */
  private static String words(String page) {
    String said = page.replaceAll("(?s).*<main|<[^>]*>", " ").replaceAll("\\s+", " ");
    return said.substring(0, Math.min(600, said.length()));
  }

  private static byte[] workbook(int area) throws IOException {
    try (SXSSFWorkbook workbook = new SXSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Sheet sheet = workbook.createSheet();
      line(sheet.createRow(0), HEADINGS);
      for (int at = 0; at < LINES; at++) line(sheet.createRow(at + 1), cadre(area, at));
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private static void line(Row row, String... cells) {
    for (int at = 0; at < cells.length; at++) row.createCell(at).setCellValue(cells[at]);
  }

  private static String[] cadre(int area, int at) {
    LocalDate birth = LocalDate.of(1970, 1, 1).plusDays(at % DAYS);
    String digits =
        "4599%02d".formatted(area)
            + birth.toString().replace("-", "")
            + "%03d".formatted(at / DAYS * 2 + 1);
    return new String[] {
      "农" + (char) ('一' + at % 2_000) + "强",
      digits + check(digits),
      "壮族",
      "群众",
      "2005-07-01",
      "大学本科毕业",
      "农学",
      "县教育局",
      "行政编制",
      "2005-07-01",
      "县管"
    };
  }

  /** The last character of an ID number, by GB 11643. */
  private static char check(String digits) {
    int sum = 0;
    for (int at = 0; at < 17; at++) sum += (digits.charAt(at) - '0') * ((1 << (17 - at)) % 11);
    return "10X98765432".charAt(sum % 11);
  }

  private static String seconds(long begun) {
    return "%.1f".formatted((System.nanoTime() - begun) / 1e9);
  }
}
