package org.dandang.verification.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.dandang.verification.system.RunningServer;
import org.junit.jupiter.api.Test;

/** A list of thousands: the file is made while its owner does something else. */
class LongExportIT {
  private static final String CADRES = "/personnel/cadres.xhtml";
  private static final String DESK = "/office/desk.xhtml";
  private static final String FIRST = "[id='work:running_data'] tr:first-child";

  @Test
  void a_long_list_is_made_by_a_job_left_found_again_and_fetched_by_its_owner_only()
      throws IOException {
    try (Browsing.Visitor officer = Browsing.signedIn("personnel");
        Browsing.Visitor other = Browsing.signedIn("leader")) {
      started(officer);
      Page page = officer.goTo(DESK).page();
      Locator job = page.locator(FIRST);
      assertThat(job.locator("[id$=':fetch']"))
          .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
      Matcher done = Pattern.compile("已完成 ([\\d,]+)").matcher(job.innerText());
      assertThat(done.find()).isTrue();
      int rows = Integer.parseInt(done.group(1).replace(",", ""));
      assertThat(rows).isGreaterThan(5_000);
      officer.photograph("long-export");
      Download file = page.waitForDownload(() -> job.locator("[id$=':fetch']").click());
      assertThat(file.suggestedFilename()).endsWith(".xlsx");
      String sheet = sheet(file);
      assertThat(sheet).contains("演示数据").contains("出生日期");
      assertThat(Pattern.compile("<row ").matcher(sheet).results().count()).isEqualTo(rows + 2L);
      assertThat(officer.complaints()).isEmpty();

      other.goTo(DESK);
      assertThat(other.page().locator("[id$=':fetch']")).hasCount(0);
    }
  }

  @Test
  void a_job_that_is_called_off_leaves_nothing() throws IOException, SQLException {
    try (Browsing.Visitor officer = Browsing.signedIn("orgreview");
        Connection connection = RunningServer.shared().owner();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("lock table office_job_part in exclusive mode");
      started(officer);
      Page page = officer.goTo(DESK).page();
      page.locator(FIRST + " [id$=':cancel']").click();
      assertThat(page.locator(FIRST + " [id$=':cancel']")).hasCount(0);
      connection.rollback();
      officer.goTo(DESK);
      assertThat(page.locator(FIRST)).containsText("已取消");
      assertThat(page.locator(FIRST + " [id$=':fetch']")).hasCount(0);
      assertThat(officer.complaints()).isEmpty();
    }
  }

  private static void started(Browsing.Visitor visitor) {
    Page page = visitor.goTo(CADRES).page();
    page.locator("[id='list:table:export']").click();
    assertThat(page.locator("#messages")).containsText("我的任务");
  }

  /** Its text as written, each letter that stands as a number turned back. */
  private static String sheet(Download file) throws IOException {
    try (ZipFile book = new ZipFile(file.path().toFile())) {
      byte[] first = book.getInputStream(book.getEntry("xl/worksheets/sheet1.xml")).readAllBytes();
      return Pattern.compile("&#x([0-9a-f]+);")
          .matcher(new String(first, StandardCharsets.UTF_8))
          .replaceAll(number -> Character.toString(Integer.parseInt(number.group(1), 16)));
    }
  }

  /** The embedded database itself, which holds the job up until it is let go. */
}
