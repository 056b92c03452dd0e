package org.dandang.verification.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;

/** E1, Q2: nobody sees what is sealed alone; two people, a purpose, and a list of every look. */
class UnsealingPathIT {
  private static final String LOOKS = "[id='looking:looksRows_data'] tr.ui-widget-content[data-ri]";
  private static final String WAITING = "tr:has-text('待审批') a[href*='unsealing.xhtml']";

  @Test
  void one_asks_another_grants_and_each_look_is_listed() {
    String request = asked();
    try (Browsing.Visitor reviewer = Browsing.signedIn("discreview")) {
      Page page = reviewer.goTo(request).page();
      assertThat(page.locator("[id='looking:look']")).hasCount(0);
      page.locator("[id='deciding:grant']").click();
      assertThat(page.locator("[id='deciding:grant']")).hasCount(0);
      assertThat(page.locator("body")).containsText("已批准");
      assertThat(reviewer.complaints()).isEmpty();
    }
    try (Browsing.Visitor handler = Browsing.signedIn("petition")) {
      Page page = handler.goTo(request).page();
      assertThat(page.locator(".sealed")).hasCount(0);
      page.locator("[id='looking:look']").click();
      assertThat(page.locator(".sealed")).isVisible();
      assertThat(page.locator(LOOKS)).hasCount(1);
      handler.photograph("unsealed");
      handler.goTo(request);
      assertThat(page.locator(".sealed")).hasCount(0);
      page.locator("[id='looking:end']").click();
      assertThat(page.locator("[id='looking:look']")).hasCount(0);
      assertThat(handler.complaints()).isEmpty();
    }
    try (Browsing.Visitor reviewer = Browsing.signedIn("discreview")) {
      Page page = reviewer.goTo(request).page();
      assertThat(page.locator(LOOKS)).hasCount(1);
      assertThat(page.locator(".sealed")).hasCount(0);
    }
  }

  /** The handler asks on the page of the report; whoever asks does not decide. */
  private static String asked() {
    try (Browsing.Visitor handler = Browsing.signedIn("petition")) {
      Page page = handler.goTo("/petition/unsealings.xhtml").page();
      page.locator(WAITING).first().click();
      page.waitForURL("**/petition/unsealing.xhtml*");
      assertThat(page.locator("[id='deciding:grant']")).hasCount(0);
      page.locator("main a[href*='report.xhtml']").first().click();
      page.waitForURL("**/petition/report.xhtml*");
      page.locator("[id='asking:part']").selectOption(new SelectOption().setIndex(1));
      page.locator("[id='asking:purpose']").selectOption(new SelectOption().setIndex(1));
      page.locator("[id='asking:reason']").fill("核对反映的时间和地点");
      page.locator("[id='asking:ask']").click();
      page.waitForURL("**/petition/unsealing.xhtml*");
      assertThat(handler.complaints()).isEmpty();
      return page.url().replaceFirst("^https?://[^/]+", "");
    }
  }
}
