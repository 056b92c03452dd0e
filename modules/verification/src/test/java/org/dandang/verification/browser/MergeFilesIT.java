package org.dandang.verification.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the personnel officer does with two files of one person. */
class MergeFilesIT {
  @Test
  void two_files_become_one_and_are_parted_again() {
    try (Browsing.Visitor officer = Browsing.signedIn("personnel")) {
      Page page = officer.goTo("/personnel/cadres.xhtml").page();
      String kept = number(page, 0);
      String gone = number(page, 1);
      officer.goTo("/personnel/cadre.xhtml?id=" + kept);
      page.locator("a[href*='merge.xhtml']").click();
      page.waitForURL("**/personnel/merge.xhtml?id=" + kept);
      officer.photograph("merge-alike");
      officer.goTo("/personnel/merge.xhtml?id=" + kept + "&other=" + gone);
      assertThat(page.locator("[id='merging:merge']")).isVisible();
      officer.photograph("merge");
      sign(page, "merging", "系同一人重复建档");
      page.locator("[id='merging:slip']").fill("天组呈〔2019〕8号");
      page.locator("[id='merging:merge']").click();
      page.waitForURL("**/personnel/cadre.xhtml?id=" + kept);
      officer.goTo("/personnel/cadre.xhtml?id=" + gone);
      assertThat(page).hasURL(Pattern.compile(".*cadre\\.xhtml\\?id=" + kept));
      officer.goTo("/personnel/merge.xhtml?id=" + kept);
      sign(page, "parting", "经核实系两人");
      page.locator("[id^='parting:'][id$=':part']").click();
      page.waitForURL("**/personnel/cadre.xhtml?id=" + kept);
      officer.goTo("/personnel/cadre.xhtml?id=" + gone);
      assertThat(page).hasURL(Pattern.compile(".*cadre\\.xhtml\\?id=" + gone));
      assertThat(officer.complaints()).isEmpty();
    }
  }

  private static String number(Page page, int line) {
    String address =
        page.locator("tbody a[href*='cadre.xhtml?id=']").nth(line).getAttribute("href");
    return address.replaceAll(".*id=(\\d+).*", "$1");
  }

  private static void sign(Page page, String form, String reason) {
    page.locator("[id='" + form + ":reason']").fill(reason);
    page.locator("[id='" + form + ":signer']").fill("某部长");
    page.locator("[id='" + form + ":signedOn']").fill("2019-02-20");
  }
}
