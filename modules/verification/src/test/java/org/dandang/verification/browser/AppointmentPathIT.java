package org.dandang.verification.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import jakarta.json.JsonObject;
import org.dandang.verification.system.Rest;
import org.junit.jupiter.api.Test;

/** P17: a whole promotion through the forms of its steps, and what is refused on the way. */
class AppointmentPathIT {
  private static final String TAKE = "[id$=':take']";

  @Test
  void a_promotion_goes_from_the_motion_to_the_confirmation_through_every_form() {
    try (Browsing.Visitor officer = Browsing.signedIn("personnel")) {
      Page page = officer.goTo("/personnel/appointmentBoard.xhtml").page();
      assertThat(page.locator(".board-card").first()).isVisible();
      officer.photograph("appointment-board");
      motion(officer, "党建办测试批次", "2018-01-02", staff("EXCELLENT"));
      recommend(page);
      step(page, "CANDIDATE");
      fill(page, "choosing:on", "2018-01-08");
      take(page);
      examine(page);
      check(page);
      decide(page);
      announceAndIssue(page);
      confirm(page);
      assertThat(page.locator("body")).containsText("正式任职");
      officer.photograph("appointment-confirmed");
      makeVoid(page);
      assertThat(officer.complaints()).isEmpty();
    }
  }

  /** P19, E10: a low grade of the year before bars, and nothing overrides it. */
  @Test
  void whoever_is_inside_an_effect_period_is_refused_as_a_candidate() {
    try (Browsing.Visitor officer = Browsing.signedIn("personnel")) {
      Page page = officer.page();
      motion(officer, "影响期测试批次", "2018-12-03", staff("BASIC"));
      recommend(page);
      step(page, "CANDIDATE");
      fill(page, "choosing:on", "2018-12-10");
      page.locator(TAKE).click();
      assertThat(page.locator("#messages")).containsText("影响期");
      officer.photograph("appointment-barred");
      page.navigate(page.url().replace("step.xhtml", "appointment.xhtml"));
      makeVoid(page);
    }
  }

  private static void motion(Browsing.Visitor officer, String title, String on, JsonObject person) {
    Page page = officer.goTo("/personnel/openMotion.xhtml").page();
    Locator named = page.locator("[id='proposing:person_input']");
    named.pressSequentially(person.getString("name"));
    named.press("Space");
    named.press("Backspace");
    page.locator("li[data-item-value='" + person.getJsonNumber("person") + "']").click();
    page.locator("[id='proposing:kind']").selectOption("PROMOTION");
    page.locator("[id='proposing:unit']").selectOption(new SelectOption().setIndex(3));
    page.locator("[id='proposing:postTitle']").fill("副主任");
    page.locator("[id='proposing:level']").selectOption("SECTION_DEPUTY");
    page.locator("[id='proposing:add']").click();
    assertThat(page.locator("[id='motion:proposed']")).containsText("副主任");
    fill(page, "motion:batch", title);
    fill(page, "motion:on", on);
    page.locator("[id='motion:open']").click();
    page.waitForURL("**/personnel/appointment.xhtml?id=*");
  }

  private static void recommend(Page page) {
    String motion = page.locator(".fact-motionOn dd").innerText().strip();
    step(page, "RECOMMENDATION");
    fill(page, "recommending:eligible", "40");
    fill(page, "recommending:present", "36");
    fill(page, "recommending:talked", "12");
    fill(page, "recommending:tallies:0:meetingVotes", "31");
    fill(page, "recommending:tallies:0:talkVotes", "11");
    fill(page, "recommending:on", motion);
    take(page);
  }

  private static void examine(Page page) {
    step(page, "EXAMINATION");
    fill(page, "examining:preview", "考察预告2018年第1号");
    fill(page, "examining:examiners", "黄志明、农秀兰");
    fill(page, "examining:begins", "2018-01-09");
    fill(page, "examining:on", "2018-01-12");
    fill(page, "examining:findings", "德才表现好。");
    take(page);
  }

  private static void check(Page page) {
    step(page, "CHECKS");
    page.locator("[id='hearing:conclusion']").selectOption("NO_OBJECTION");
    fill(page, "hearing:replyNumber", "天纪函〔2018〕1号");
    fill(page, "hearing:on", "2018-01-16");
    page.locator("[id='hearing:hear']").click();
    assertThat(page.locator("[id='hearing:replyNumber']")).hasValue("");
    fill(page, "checking:filePaper", "任前审核表");
    fill(page, "checking:mattersPaper", "查核结果");
    fill(page, "checking:reportsPaper", "核查情况表");
    fill(page, "checking:on", "2018-01-17");
    take(page);
  }

  private static void decide(Page page) {
    page.locator("a[href*='discussion.xhtml']").first().click();
    page.waitForURL("**/personnel/discussion.xhtml?*");
    int members = page.locator("[id='deciding:people_data'] tr").count();
    assertThat(members).isGreaterThan(2);
    fill(page, "deciding:votes:0:inFavour", "1");
    fill(page, "deciding:minutes", "县委常委会会议纪要〔2018〕1号");
    fill(page, "deciding:presiding", "县委书记");
    fill(page, "deciding:on", "2018-01-22");
    page.locator("[id='deciding:decide']").click();
    assertThat(page.locator("#messages")).containsText("票数不符");
    fill(page, "deciding:votes:0:inFavour", String.valueOf(members));
    page.locator("[id='deciding:decide']").click();
    page.waitForURL("**/personnel/appointment.xhtml?id=*");
  }

  private static void announceAndIssue(Page page) {
    step(page, "NOTICE");
    fill(page, "announcing:noticeBegins", "2018-01-23");
    take(page);
    step(page, "ISSUE");
    fill(page, "issuing:issuedOn", "2018-01-30");
    fill(page, "issuing:effective", "2018-01-30");
    page.locator(TAKE).click();
    assertThat(page.locator("#messages")).containsText("公示未满");
    fill(page, "issuing:issuedOn", "2018-01-31");
    fill(page, "issuing:effective", "2018-01-31");
    take(page);
  }

  private static void confirm(Page page) {
    step(page, "PROBATION");
    fill(page, "ending:findings", "试用期表现良好，考核合格。");
    fill(page, "ending:on", "2019-01-30");
    page.locator(TAKE).click();
    assertThat(page.locator("#messages")).containsText("试用期未满");
    fill(page, "ending:on", "2019-02-11");
    take(page);
  }

  private static void makeVoid(Page page) {
    page.locator("a[href*='amendChange.xhtml']").click();
    page.waitForURL("**/personnel/amendChange.xhtml?*");
    fill(page, "amending:reason", "测试批次作废");
    fill(page, "amending:signer", "某部长");
    page.locator("[id='amending:voidChange']").click();
    page.waitForURL("**/personnel/appointment.xhtml?id=*");
  }

  private static void step(Page page, String step) {
    page.locator("a[href*='step.xhtml'][href*='step=" + step + "']").first().click();
    page.waitForURL("**/personnel/step.xhtml?*");
  }

  private static void take(Page page) {
    page.locator(TAKE).click();
    page.waitForURL("**/personnel/appointment.xhtml?id=*");
  }

  private static void fill(Page page, String field, String text) {
    page.locator("[id='" + field + "']").fill(text);
  }

  /** A staff member whom the assessment of 2017 gave this grade. */
  private static JsonObject staff(String grade) {
    Rest rest = Rest.integrator();
    return rest
        .get("/api/v1/assessments?limit=200&filter%5Byear%5D=2017")
        .object()
        .getJsonArray("rows")
        .getValuesAs(JsonObject.class)
        .stream()
        .map(unit -> rest.get("/api/v1/assessments/" + unit.getJsonNumber("id")).object())
        .flatMap(unit -> unit.getJsonArray("grades").getValuesAs(JsonObject.class).stream())
        .filter(line -> line.getString("grade").equals(grade))
        .filter(line -> !line.getString("post", "长").matches(".*(长|主任|书记|委员).*"))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nobody is " + grade));
  }
}
