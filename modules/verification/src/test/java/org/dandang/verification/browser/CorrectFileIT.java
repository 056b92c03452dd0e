package org.dandang.verification.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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

  @Test
  void
      what_was_typed_outlives_the_session_comes_back_to_its_writer_alone_and_goes_when_handed_in() {
    String words = "擅长调解山林土地纠纷" + System.nanoTime();
    String file;
    String draft;
    try (Browsing.Visitor officer = Browsing.signedIn("personnel")) {
      file = "/personnel/correct.xhtml?id=" + somebody(officer);
      Page page = officer.goTo(file).page();
      fill(page, "strengths", words);
      assertThat(page.locator("[data-draft-said=saved]")).isVisible();
      draft = page.locator("[data-draft]").getAttribute("data-draft");
    }
    try (Browsing.Visitor other = Browsing.signedIn("orgreview")) {
      assertThat(kept(other, draft)).isEqualTo(404);
    }
    try (Browsing.Visitor officer = Browsing.signedIn("personnel")) {
      assertThat(kept(officer, draft)).isEqualTo(200);
      Page page = officer.goTo(file).page();
      assertThat(field(page, "strengths")).not().hasValue(words);
      page.locator("[data-draft-take]").click();
      assertThat(field(page, "strengths")).hasValue(words);
      officer.photograph("draft-taken-up");
      save(page);
      page.waitForURL("**/personnel/cadre.xhtml?id=*");
      assertThat(page.locator("main")).containsText(words);
      assertThat(kept(officer, draft)).isEqualTo(404);
      assertThat(officer.goTo(file).page().locator("[data-draft-offer]")).hasCount(0);
      assertThat(officer.complaints()).isEmpty();
    }
    try (Browsing.Visitor stranger = Browsing.stranger()) {
      assertThat(kept(stranger, draft)).isEqualTo(401);
    }
  }

  @Test
  void a_motion_half_proposed_is_taken_up_with_everybody_already_on_its_list() {
    try (Browsing.Visitor officer = Browsing.signedIn("personnel")) {
      Page page = officer.goTo("/personnel/openMotion.xhtml").page();
      page.locator("[id='motion:batch']").fill("未提完的动议");
      Locator named = page.locator("[id='proposing:person_input']");
      named.pressSequentially("农");
      named.press("Space");
      named.press("Backspace");
      page.locator("[id='proposing:person_panel'] li").first().click();
      page.locator("[id='proposing:kind']").selectOption("LATERAL");
      page.locator("[id='proposing:unit']").selectOption(new SelectOption().setIndex(5));
      page.locator("[id='proposing:postTitle']").fill("综合股股长");
      page.locator("[id='proposing:add']").click();
      assertThat(page.locator("[id='motion:proposed']")).containsText("综合股股长");
      assertThat(page.locator("[id='motion:batch']")).hasValue("未提完的动议");
      page.waitForResponse(
          answer -> answer.url().contains("/drafts") && answer.status() == 204,
          () -> page.locator("[id='motion:on']").fill("2019-02-19"));
      officer.goTo("/personnel/openMotion.xhtml");
      assertThat(page.locator("[id='motion:proposed']")).not().containsText("综合股股长");
      page.locator("[id='motion'] [data-draft-take]").click();
      assertThat(page.locator("[id='motion:proposed']")).containsText("综合股股长");
      assertThat(page.locator("[id='motion:batch']")).hasValue("未提完的动议");
      assertThat(page.locator("[id='motion:on']")).hasValue("2019-02-19");
      officer.photograph("draft-motion");
      officer.goTo("/personnel/openMotion.xhtml");
      page.waitForResponse(
          answer -> answer.url().contains("/drafts"),
          () -> page.locator("[id='motion'] [data-draft-drop]").click());
      assertThat(officer.goTo("/personnel/openMotion.xhtml").page().locator("[data-draft-offer]"))
          .hasCount(0);
      assertThat(officer.complaints()).isEmpty();
    }
  }

  /** How the door answers for a draft to this session. */
  private static int kept(Browsing.Visitor visitor, String draft) {
    String address = "/drafts?form=" + URLEncoder.encode(draft, StandardCharsets.UTF_8);
    return visitor
        .context()
        .request()
        .get(
            visitor.server().uri(address).toString(),
            RequestOptions.create().setHeader("X-Dandang", "draft"))
        .status();
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
