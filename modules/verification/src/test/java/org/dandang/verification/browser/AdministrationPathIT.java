package org.dandang.verification.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the administrators do on pages of their own: a year of the calendar, a right given. */
class AdministrationPathIT {
  private static final int PATIENCE = 60;
  private static final int PAUSE = 1_000;

  private static final String FAULTY =
      """
      date,kind,name
      YEAR-02-30,holiday,春节
      YEAR-01-02,feast,元旦
      2017-01-01,holiday,元旦
      """;
  private static final String RIGHT =
      """
      date,kind,name
      YEAR-01-01,holiday,元旦
      YEAR-01-22,holiday,除夕
      YEAR-01-23,holiday,春节
      """;

  @Test
  void a_calendar_with_faults_is_refused_row_by_row_and_a_right_one_is_taken() {
    try (Browsing.Visitor administrator = Browsing.signedIn("sysadmin")) {
      Page page = administrator.goTo("/system/calendars.xhtml").page();
      String year = unknown(page);
      check(page, year, FAULTY);
      Locator faults = page.locator("[id='taking:faults']");
      assertThat(page.locator("[id='taking']")).containsText("没有录入任何内容");
      assertThat(faults.locator("tbody tr").nth(0)).containsText(year + "-02-30");
      assertThat(faults.locator("tbody tr").nth(1)).containsText("feast");
      assertThat(faults.locator("tbody tr").nth(2)).containsText("2017-01-01");
      assertThat(faults.locator("tbody td.col-row").nth(2)).containsText("4");
      assertThat(page.locator("[id='taking:take']")).hasCount(0);
      administrator.photograph("calendar-faults");

      check(page, year, RIGHT);
      assertThat(page.locator("[id='taking']")).containsText("检查通过：共 3 天");
      administrator.photograph("calendar-passed");
      page.locator("[id='taking:take']").click();
      assertThat(page.locator("a[href*='year=" + year + "']")).hasCount(1);
      assertThat(page.locator("[id='taking:take']")).hasCount(0);
      assertThat(administrator.complaints()).isEmpty();
    }
  }

  @Test
  void a_right_is_given_and_taken_back_but_never_to_oneself() {
    try (Browsing.Visitor administrator = Browsing.signedIn("secadmin")) {
      Page page = open(administrator, "clerk");
      int before = page.locator("[id='held:rows'] tbody tr").count();
      give(page);
      Locator grants = page.locator("[id='held:rows'] tbody tr");
      assertThat(grants).hasCount(before + 1);
      assertThat(page.locator("[id='held:rows']")).containsText("2031-03-01");
      administrator.photograph("grant-given");

      page = open(administrator, "secadmin");
      int own = page.locator("[id='held:rows'] tbody tr").count();
      give(page);
      assertThat(page.locator("#messages")).containsText("不得为本人开立账号、授予或收回权限");
      open(administrator, "secadmin");
      assertThat(page.locator("[id='held:rows'] tbody tr")).hasCount(own);
      assertThat(administrator.complaints()).isEmpty();
    }
  }

  /** What is sealed stays readable meanwhile: the other tests read it before, during and after. */
  @Test
  void a_new_master_key_seals_at_once_and_what_older_ones_sealed_is_sealed_again() {
    try (Browsing.Visitor administrator = Browsing.signedIn("secadmin")) {
      Page page = administrator.goTo("/system/keys.xhtml").page();
      Locator keys = page.locator("[id='rows'] tbody tr");
      int before = keys.count();
      page.locator("[id='making:make']").click();
      assertThat(page.locator("#messages")).containsText("请先确认密钥目录已纳入备份");
      page.locator("[id='making:sure']").check();
      page.locator("[id='making:make']").click();
      assertThat(keys).hasCount(before + 1);
      Locator reports =
          page.locator("[id='places'] tbody tr")
              .filter(new Locator.FilterOptions().setHasText("信访举报"));
      assertThat(reports).not().containsText(Pattern.compile("\\b0$"));
      administrator.photograph("keys");

      page.locator("[id='renewing:renew']").click();
      page.waitForURL("**/office/desk.xhtml*");
      for (int look = 0;
          look < PATIENCE && page.locator("[id='running'] .state.good").count() == 0;
          look++) {
        page.waitForTimeout(PAUSE);
        page.reload();
      }
      administrator.goTo("/system/keys.xhtml");
      assertThat(page.locator("main")).containsText("全部内容均由当前密钥加密");
      assertThat(administrator.complaints()).isEmpty();
    }
  }

  @Test
  void an_account_without_a_role_signs_in_is_told_so_and_signs_out() {
    String code;
    try (Browsing.Visitor administrator = Browsing.signedIn("secadmin")) {
      Page page = administrator.goTo("/system/accountOpening.xhtml").page();
      page.locator("[id='form:account']").fill("newcomer");
      page.locator("[id='form:open']").click();
      page.waitForURL("**/system/account.xhtml*");
      page.locator("[id$=':reset']").click();
      code = page.locator("strong.secret").innerText();
    }
    try (Browsing.Visitor newcomer = Browsing.stranger()) {
      Page page = newcomer.goTo("/reset.xhtml").page();
      page.locator("[id='reset:account']").fill("newcomer");
      page.locator("[id='reset:code']").fill(code);
      page.locator("[id='reset:wanted']").fill("lantern-on-the-hill-7");
      page.locator("[id='reset:again']").fill("lantern-on-the-hill-7");
      page.locator("[id='reset:enter']").click();
      newcomer.goTo("/signin.xhtml");
      page.locator("[id='signin:account']").fill("newcomer");
      page.locator("[id='signin:password']").fill("lantern-on-the-hill-7");
      page.locator("[id='signin:enter']").click();
      assertThat(page.locator("main")).containsText("您的账号今天没有任何角色");
      newcomer.photograph("no-role");
      page.locator("[id='out:leave']").click();
      assertThat(page.locator("[id='signin:account']")).isVisible();
    }
  }

  /** The first year of which the county knows nothing yet. */
  private static String unknown(Page page) {
    int year = 2031;
    while (page.locator("a[href*='year=" + year + "']").count() > 0) year++;
    return Integer.toString(year);
  }

  private static void check(Page page, String year, String table) {
    byte[] content = table.replace("YEAR", year).getBytes(StandardCharsets.UTF_8);
    page.locator("[id='reading:year']").fill(year);
    page.locator("[id='reading:layer']").selectOption("NATIONAL");
    page.locator("[id='reading:file']")
        .setInputFiles(new FilePayload(year + ".csv", "text/csv", content));
    page.locator("[id='reading:check']").click();
  }

  private static Page open(Browsing.Visitor administrator, String account) {
    Page page = administrator.goTo("/system/accounts.xhtml").page();
    page.locator("tbody a[href*='account.xhtml']")
        .filter(new Locator.FilterOptions().setHasText(account))
        .first()
        .click();
    page.waitForURL("**/system/account.xhtml*");
    return page;
  }

  /** From a day on that is far away, so that nobody can do more today. */
  private static void give(Page page) {
    page.locator("[id='giving:role']").selectOption("COMMITTEE_CLERK");
    page.locator("[id='giving:everywhere']").check();
    page.locator("[id='giving:from']").fill("2031-03-01");
    page.locator("[id='giving:to']").fill("2031-03-31");
    page.locator("[id='giving:give']").click();
  }
}
