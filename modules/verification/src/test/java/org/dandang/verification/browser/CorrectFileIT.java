package org.dandang.verification.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** P22, P24, P26: a file is corrected by two at once, and read as it was on a day. */
class CorrectFileIT {
  @Test
  void who_is_overtaken_sees_both_versions_and_loses_nothing() {
    try (Browsing.Visitor slow = Browsing.signedIn("personnel");
        Browsing.Visitor quick = Browsing.signedIn("personnel")) {
      String file = "/personnel/correct.xhtml?id=" + somebody(slow);
      slow.goTo(file);
      quick.goTo(file);
      fill(quick.page(), "nativePlace", "广西大新");
      fill(quick.page(), "profession", "统计学");
      save(quick.page());
      quick.page().waitForURL("**/personnel/cadre.xhtml?id=*");
      fill(slow.page(), "ethnic", "汉");
      fill(slow.page(), "profession", "会计学");
      save(slow.page());
      Page page = slow.page();
      assertThat(page.locator("[id='clashes-title']")).isVisible();
      assertThat(field(page, "nativePlace")).hasValue("广西大新");
      assertThat(field(page, "profession")).hasValue("会计学");
      assertThat(field(page, "ethnic")).hasValue("汉族");
      slow.photograph("correct-overtaken");
      page.locator("[id$=':takeTheirs']").last().click();
      assertThat(field(page, "profession")).hasValue("统计学");
      page.locator("[id='correcting:save']").click();
      page.waitForURL("**/personnel/cadre.xhtml?id=*");
      assertThat(slow.complaints()).isEmpty();
    }
  }

  @Test
  void the_list_of_a_day_leads_to_the_file_of_that_day() {
    try (Browsing.Visitor officer = Browsing.signedIn("personnel")) {
      officer.goTo("/personnel/cadres.xhtml?f.asOf=2017-12-31");
      Page page = officer.page();
      assertThat(page.locator("main .band")).containsText("2017-12-31");
      page.locator("tbody a[href*='cadre.xhtml?id=']").first().click();
      page.waitForURL("**asOf=2017-12-31**");
      assertThat(page.locator("main .band")).containsText("2017-12-31");
      assertThat(page.locator("a[href*='correct.xhtml']")).hasCount(0);
      officer.photograph("cadre-as-of");
      page.locator("main .band a").click();
      assertThat(page.locator("a[href*='correct.xhtml']")).isVisible();
      assertThat(officer.complaints()).isEmpty();
    }
  }

  private static String somebody(Browsing.Visitor officer) {
    return officer
        .goTo("/personnel/cadres.xhtml")
        .page()
        .locator("tbody a[href*='cadre.xhtml?id=']")
        .nth(3)
        .getAttribute("href")
        .replaceAll(".*id=(\\d+).*", "$1");
  }

  private static Locator field(Page page, String id) {
    return page.locator("[id='correcting:" + id + "']");
  }

  private static void fill(Page page, String id, String text) {
    field(page, id).fill(text);
  }

  private static void save(Page page) {
    fill(page, "reason", "核对档案材料");
    fill(page, "signer", "某部长");
    fill(page, "signedOn", "2019-02-20");
    page.locator("[id='correcting:save']").click();
  }
}
