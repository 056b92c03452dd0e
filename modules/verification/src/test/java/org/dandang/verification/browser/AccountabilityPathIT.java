package org.dandang.verification.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/**
 * A consultation's file, and an appeal against a determination, for those who have a part in it.
 */
class AccountabilityPathIT {
  @Test
  void a_consultation_opens_with_who_sat_who_signed_and_the_cases_it_dealt_with() {
    try (Browsing.Visitor reviewer = Browsing.signedIn("discreview")) {
      Page page = reviewer.goTo("/accountability/consultations.xhtml").page();
      page.locator("tbody a[href*='consultation.xhtml']").first().click();
      page.waitForURL("**/accountability/consultation.xhtml*");
      assertThat(page.locator("body")).containsText("参会人员");
      assertThat(page.locator("body")).containsText("问责会商纪要〔");
      assertThat(page.locator("body")).containsText("组织部门");
      reviewer.photograph("consultation");
      Download paper = page.waitForDownload(() -> page.locator("[id='papers:pdf']").click());
      assertThat(paper.suggestedFilename()).endsWith(".pdf");
      assertThat(reviewer.complaints()).isEmpty();
    }
  }

  @Test
  void an_appeal_is_decided_by_those_who_handle_it() {
    try (Browsing.Visitor trial = Browsing.signedIn("trial")) {
      Page page = trial.goTo("/accountability/tolerances.xhtml").page();
      page.locator("tbody a[href*='tolerance.xhtml']").first().click();
      page.waitForURL("**/accountability/tolerance.xhtml*");
      assertThat(page.locator("body")).containsText("不予容错");
      page.locator("a[href*='toleranceAppeal']").first().click();
      page.waitForURL("**/accountability/toleranceAppeal.xhtml*");
      assertThat(page.locator("[id='deciding:sign']")).isVisible();
      assertThat(page.locator("[id='filing:enter']")).hasCount(0);
      trial.photograph("tolerance-appeal");
      assertThat(trial.complaints()).isEmpty();
    }
  }
}
