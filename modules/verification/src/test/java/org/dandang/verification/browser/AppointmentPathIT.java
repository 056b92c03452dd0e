package org.dandang.verification.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import jakarta.json.JsonObject;
import org.dandang.verification.system.Rest;
import org.junit.jupiter.api.Test;

/** P17: a promotion through the forms of its steps until the committee can discuss it. */
class AppointmentPathIT {
  private static final String TAKE = "[id$=':take']";

  @Test
  void a_promotion_goes_from_the_motion_to_the_discussion_through_a_form_for_each_step() {
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
      assertThat(page.locator("a[href*='discussion.xhtml']").first()).isVisible();
      officer.photograph("appointment-checked");
      assertThat(officer.complaints()).isEmpty();
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
