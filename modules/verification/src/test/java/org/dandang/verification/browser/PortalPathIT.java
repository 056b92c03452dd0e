package org.dandang.verification.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.dandang.verification.system.RunningServer;
import org.junit.jupiter.api.Test;

/** A citizen without an account and without scripts: hands in, is answered, comes back and adds. */
class PortalPathIT {
  private static final String HAPPENED = "危房改造验收那天没有人到现场，照片是前一年的。";
  private static final String ANSWER = "请补充是哪几户、照片在哪里公示过。";
  private static final String ADDED = "村口公示栏第二排，第三户和第五户。";

  @Test
  void a_report_is_handed_in_answered_and_added_to_without_scripts() {
    String code = handedIn();
    String post = answered();
    try (Browsing.Visitor citizen = Browsing.withoutScripts(390, 800)) {
      Page page = look(citizen, code);
      assertThat(page.locator("main")).containsText(ANSWER);
      citizen.photograph("portal-answer-narrow");
      page.locator("#addition").fill(ADDED);
      page.locator("form[action='/portal/add'] button").click();
      assertThat(page.locator("main")).containsText("已经封存");
      page.locator("button").click();
      assertThat(page.locator("main")).containsText(ADDED);
      assertThat(page.locator("body")).not().containsText(HAPPENED);
      assertThat(citizen.context().cookies()).isEmpty();
      assertThat(citizen.complaints()).isEmpty();
    }
    try (Browsing.Visitor office = Browsing.signedIn("petition")) {
      Page page = office.goTo("/workbench.xhtml").page();
      assertThat(page.locator("body")).containsText("答复网上来信");
      office.goTo(post);
      page.locator("[id='opening:open']").click();
      assertThat(page.locator(".sealed")).containsText(ADDED);
      office.photograph("portal-post");
      assertThat(office.complaints()).isEmpty();
    }
  }

  @Test
  void a_mistake_is_told_at_its_field_and_what_was_typed_stays() {
    try (Browsing.Visitor citizen = Browsing.withoutScripts(1366, 768)) {
      Page page = go(citizen, "/portal/report?lang=en");
      page.locator("#happened").fill(HAPPENED);
      page.locator("button").click();
      assertThat(page.locator(".errors")).containsText("Kind: please choose one.");
      assertThat(page.locator("#happened")).hasValue(HAPPENED);
      citizen.photograph("portal-errors");
      assertThat(citizen.complaints()).noneMatch(text -> text.contains("Content Security"));
    }
  }

  private static String handedIn() {
    try (Browsing.Visitor citizen = Browsing.withoutScripts(1366, 768)) {
      Page page = go(citizen, "/");
      citizen.photograph("portal-home");
      page.locator("a.way").first().click();
      page.locator("input[value='APPEAL']").check();
      page.locator("#unit").fill("某镇（演示）");
      page.locator("#happened").fill(HAPPENED);
      page.locator("input[value='anonymous']").check();
      citizen.photograph("portal-report");
      page.locator("button").click();
      assertThat(page.locator("#code")).isVisible();
      citizen.photograph("portal-receipt");
      assertThat(citizen.context().cookies()).isEmpty();
      assertThat(citizen.complaints()).isEmpty();
      return page.locator("#code").textContent();
    }
  }

  /** The petition office opens the only appeal that came through the portal and writes back. */
  private static String answered() {
    try (Browsing.Visitor office = Browsing.signedIn("petition")) {
      Page page = office.goTo("/petition/reports.xhtml?f.channel=PORTAL&f.kind=APPEAL").page();
      page.locator("a[href*='report.xhtml']:has-text('天信')").first().click();
      page.waitForURL("**/petition/report.xhtml*");
      page.locator("a[href*='portalPost.xhtml']").click();
      page.waitForURL("**/petition/portalPost.xhtml*");
      assertThat(page.locator(".sealed")).hasCount(0);
      page.locator("[id='opening:open']").click();
      assertThat(page.locator(".sealed")).containsText(HAPPENED);
      page.locator("[id='answering:answer']").fill(ANSWER);
      page.locator("[id='answering:send']").click();
      assertThat(page.locator("[id='answering:messageRows']")).containsText("答复");
      assertThat(office.complaints()).isEmpty();
      return page.url().replaceFirst("^https?://[^/]+", "");
    }
  }

  private static Page look(Browsing.Visitor citizen, String code) {
    Page page = go(citizen, "/portal/receipt");
    page.locator("#code").fill(code);
    page.locator("button").click();
    return page;
  }

  private static Page go(Browsing.Visitor citizen, String path) {
    citizen.page().navigate("http://portal.localhost:" + RunningServer.shared().port() + path);
    return citizen.page();
  }
}
