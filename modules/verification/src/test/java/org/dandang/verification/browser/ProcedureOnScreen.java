package org.dandang.verification.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import jakarta.json.JsonObject;

/** The forms of an appointment's steps, filled in as an officer does (P17). */
record ProcedureOnScreen(Browsing.Visitor officer) {
  Page page() {
    return officer.page();
  }

  void motion(String title, String on, JsonObject person) {
    Page page = officer.goTo("/personnel/openMotion.xhtml").page();
    choose("proposing:person", person);
    page.locator("[id='proposing:kind']").selectOption("PROMOTION");
    page.locator("[id='proposing:unit']").selectOption(new SelectOption().setIndex(3));
    page.locator("[id='proposing:postTitle']").fill("副主任");
    page.locator("[id='proposing:level']").selectOption("SECTION_DEPUTY");
    page.locator("[id='proposing:add']").click();
    assertThat(page.locator("[id='motion:proposed']")).containsText("副主任");
    fill("motion:batch", title);
    fill("motion:on", on);
    page.locator("[id='motion:open']").click();
    arrived();
  }

  /** Picks somebody of a list by name. */
  void choose(String field, JsonObject person) {
    Locator named = page().locator("[id='" + field + "_input']");
    named.pressSequentially(person.getString("name"));
    named.press("Space");
    named.press("Backspace");
    page().locator("li[data-item-value='" + person.getJsonNumber("person") + "']").click();
  }

  void recommend(String on) {
    step("RECOMMENDATION");
    fill("recommending:eligible", "40");
    fill("recommending:present", "36");
    fill("recommending:talked", "12");
    fill("recommending:tallies:0:meetingVotes", "31");
    fill("recommending:tallies:0:talkVotes", "11");
    fill("recommending:on", on);
    take();
  }

  void choose(String on) {
    step("CANDIDATE");
    fill("choosing:on", on);
    take();
  }

  void examine(String begins, String on) {
    step("EXAMINATION");
    fill("examining:preview", "考察预告2018年第1号");
    fill("examining:examiners", "黄志明、农秀兰");
    fill("examining:begins", begins);
    fill("examining:on", on);
    fill("examining:findings", "德才表现好。");
    take();
  }

  void ask(String on) {
    step("CHECKS");
    fill("asking:letterNumber", "天组函〔2018〕3号");
    fill("asking:signer", "县委组织部部长");
    fill("asking:on", on);
    page().locator("[id='asking:ask']").click();
  }

  void hear(String on) {
    page().locator("[id='hearing:conclusion']").selectOption("NO_OBJECTION");
    fill("hearing:replyNumber", "天纪函〔2018〕1号");
    fill("hearing:on", on);
    page().locator("[id='hearing:hear']").click();
  }

  void check(String on) {
    fill("checking:filePaper", "任前审核表");
    fill("checking:mattersPaper", "查核结果");
    fill("checking:reportsPaper", "核查情况表");
    fill("checking:on", on);
    take();
  }

  void leaveOut(String step, String on) {
    step(step);
    fill("leavingOut:reason", "平级交流，已掌握情况");
    fill("leavingOut:signer", "县委组织部分管领导");
    fill("leavingOut:on", on);
    page().locator("[id='leavingOut:skip']").click();
    arrived();
  }

  /** Everybody who should attend came; gives back how many. */
  int vote(String minutes, String on) {
    if (!page().url().contains("discussion.xhtml")) {
      page().locator("a[href*='discussion.xhtml']").first().click();
      page().waitForURL("**/personnel/discussion.xhtml?*");
    }
    int members = page().locator("[id='deciding:people'] input[type=checkbox]").count();
    inFavour(members);
    fill("deciding:minutes", minutes);
    fill("deciding:presiding", "县委书记");
    fill("deciding:on", on);
    return members;
  }

  void inFavour(int votes) {
    fill("deciding:votes:0:inFavour", String.valueOf(votes));
  }

  void decide() {
    page().locator("[id='deciding:decide']").click();
    arrived();
  }

  void announce(String on) {
    step("NOTICE");
    fill("announcing:noticeBegins", on);
    take();
  }

  void issue(String on) {
    step("ISSUE");
    fill("issuing:issuedOn", on);
    fill("issuing:effective", on);
    take();
  }

  /** The batch of that name from the board. */
  void open(String title) {
    Page page = officer.goTo("/personnel/appointmentBoard.xhtml").page();
    page.locator(".board-card")
        .filter(new Locator.FilterOptions().setHasText(title))
        .locator("a.board-name")
        .first()
        .click();
    arrived();
  }

  void step(String step) {
    page().locator("a[href*='step.xhtml'][href*='step=" + step + "']").first().click();
    page().waitForURL("**/personnel/step.xhtml?*");
  }

  void take() {
    page().locator("[id$=':take']").click();
    arrived();
  }

  void refused(String button, String why) {
    page().locator("[id$='" + button + "']").click();
    assertThat(
            page()
                .locator(".ui-messages-error-summary")
                .filter(new Locator.FilterOptions().setHasText(why))
                .first())
        .isVisible();
  }

  void fill(String field, String text) {
    page().locator("[id='" + field + "']").fill(text);
  }

  void shows(String part, String text) {
    assertThat(page().locator("[id='" + part + "']")).containsText(text);
  }

  void arrived() {
    page().waitForURL("**/personnel/appointment.xhtml?id=*");
  }
}
