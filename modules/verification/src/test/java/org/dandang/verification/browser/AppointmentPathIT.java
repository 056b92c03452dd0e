package org.dandang.verification.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import org.dandang.verification.system.Rest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * P16, P17, P18, P19, P25: appointments through the forms of their steps, and what stands in their
 * way. Motions of the demo county stand at the steps where the shorter stories begin.
 */
class AppointmentPathIT {
  private static Browsing.Visitor officer;
  private static ProcedureOnScreen steps;

  @BeforeAll
  static void signIn() {
    officer = Browsing.signedIn("personnel");
    steps = new ProcedureOnScreen(officer);
  }

  @AfterAll
  static void leave() {
    assertThat(officer.complaints()).isEmpty();
    officer.close();
  }

  @Test
  void a_promotion_goes_from_the_motion_to_the_confirmation_and_can_be_voided() {
    steps.motion("党建办测试批次", "2018-01-02", staff("EXCELLENT"));
    String file = officer.page().url();
    officer.page().navigate(file.replace("appointment.xhtml", "discussion.xhtml"));
    steps.vote("天常纪〔2018〕1号", "2018-01-03");
    steps.refused("deciding:decide", "还有步骤“民主推荐”未办理");
    officer.page().navigate(file);
    steps.recommend("2018-01-04");
    steps.choose("2018-01-08");
    steps.examine("2018-01-09", "2018-01-12");
    steps.ask("2018-01-15");
    steps.shows("heard", "已发函");
    steps.hear("2018-01-16");
    steps.shows("heard", "天纪函〔2018〕1号");
    steps.check("2018-01-17");
    officer.photograph("appointment-checked");
    decideWithinTheRules();
    steps.announce("2018-01-19");
    steps.step("ISSUE");
    steps.fill("issuing:issuedOn", "2018-01-26");
    steps.fill("issuing:effective", "2018-01-26");
    steps.refused(":take", "任前公示未满（至 2018-01-26）");
    steps.fill("issuing:issuedOn", "2018-01-29");
    steps.fill("issuing:effective", "2018-01-29");
    steps.take();
    steps.shows("lines", "试用期");
    confirm();
    officer.photograph("appointment-confirmed");
    voided();
  }

  private static void decideWithinTheRules() {
    int members = steps.vote("天常纪〔2018〕3号", "2018-01-18");
    assertThat(members).isEqualTo(11);
    Locator came = officer.page().locator("[id='deciding:people'] input[type=checkbox]");
    for (int away = 0; away < 4; away++) came.nth(away).uncheck();
    steps.inFavour(7);
    steps.refused("deciding:decide", "到会人数或同意票数不足");
    for (int back = 0; back < 4; back++) came.nth(back).check();
    steps.inFavour(11);
    steps.decide();
    steps.shows("lines", "已讨论决定");
  }

  private static void confirm() {
    steps.step("PROBATION");
    steps.fill("ending:findings", "试用期满，经考核胜任现职。");
    steps.fill("ending:on", "2019-01-28");
    steps.refused(":take", "试用期未满（至 2019-01-28）");
    steps.fill("ending:on", "2019-01-29");
    steps.take();
    steps.shows("lines", "正式任职");
  }

  private static void voided() {
    officer.page().locator("a[href*='amendChange.xhtml']").click();
    steps.fill("amending:reason", "人员录入有误，该同志未在本批任职");
    steps.fill("amending:signer", "县委组织部分管领导");
    steps.fill("amending:on", "2019-02-18");
    officer.page().locator("[id='amending:voidChange']").click();
    steps.arrived();
    assertThat(officer.page().locator(".state.gone").first()).hasText("已作废");
  }

  @Test
  void an_effect_period_lets_nobody_become_a_candidate() {
    steps.open("2019年机关副职补充");
    steps.step("CANDIDATE");
    steps.fill("choosing:on", "2019-02-13");
    steps.refused(":take", "处于影响期内（依据 TX-4，至 2019-07-31）");
    assertThat(officer.page().locator("[id='leavingOut:skip']")).hasCount(0);
    officer.photograph("appointment-barred");
  }

  @Test
  void a_sanction_notified_on_paper_is_entered_with_its_last_day_and_voided_with_its_approval() {
    Page page = officer.goTo("/personnel/notifiedBars.xhtml").page();
    steps.choose("entering:person", staff("COMPETENT"));
    page.locator("[id='entering:measure']").selectOption("ADMIN_DEMERIT");
    steps.fill("entering:document", "天监函〔2018〕4号");
    steps.fill("entering:begin", "2018-06-01");
    page.locator("[id='entering:enter']").click();
    assertThat(page.locator(".main")).containsText("请填写影响期的最后一日");
    steps.fill("entering:end", "2019-05-31");
    page.locator("[id='entering:enter']").click();
    Locator row =
        page.locator("[id='list:table'] tbody tr")
            .filter(new Locator.FilterOptions().setHasText("天监函〔2018〕4号"));
    assertThat(row).containsText("记过");
    row.locator("[id$=':choose']").click();
    steps.fill("voiding:reason", "通知对象有误");
    steps.fill("voiding:approver", "县委组织部分管领导");
    steps.fill("voiding:on", "2019-02-20");
    page.locator("[id='voiding:voidBar']").click();
    assertThat(row.locator("[id$=':choose']")).hasCount(0);
    officer.photograph("notified-bars");
  }

  @Test
  void a_relative_leaves_the_room_and_an_objection_stops_what_was_decided() {
    steps.open("2019年单位副职补充");
    assertThat(officer.page().locator(".dossier-warnings")).containsText("夫妻");
    int members = steps.vote("天常纪〔2019〕9号", "2019-02-12");
    assertThat(officer.page().locator(".dossier-warnings")).containsText("叔侄");
    officer.photograph("appointment-recusal");
    steps.refused("deciding:decide", "系本人或近亲属，必须回避");
    officer
        .page()
        .locator("[id='deciding:votes:0:left']")
        .selectOption(uncle(officer.page().locator(".dossier-warnings li").innerText()));
    steps.inFavour(members - 1);
    steps.decide();
    steps.shows("sheets", "回避");
    steps.announce("2019-02-13");
    stopped();
  }

  private static String uncle(String flag) {
    return officer.page().locator("[id='deciding:votes:0:left'] option").all().stream()
        .filter(option -> flag.contains(option.innerText().strip()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nobody of " + flag))
        .getAttribute("value");
  }

  private static void stopped() {
    officer.page().locator("a[href*='noticeObjections.xhtml']").click();
    steps.fill("receiving:matter", "署名反映其在项目验收中把关不严。");
    steps.fill("receiving:receivedOn", "2019-02-14");
    officer.page().locator("[id='receiving:enter']").click();
    officer.page().locator("[id='assessing:outcome']").selectOption("STOPPED");
    steps.fill("assessing:reasons", "反映的主要问题查证属实。");
    steps.fill("assessing:evidence", "验收档案查核记录");
    steps.fill("assessing:organisationSigner", "县委组织部分管领导");
    steps.fill("assessing:disciplineSigner", "县纪委分管领导");
    steps.fill("assessing:assessedOn", "2019-02-18");
    officer.page().locator("[id='assessing:sign']").click();
    steps.shows("lines", "终止");
  }

  @Test
  void a_lateral_move_has_no_probation() {
    steps.open("2019年乡镇副职交流");
    steps.leaveOut("CHECKS", "2019-02-15");
    steps.vote("天常纪〔2019〕10号", "2019-02-16");
    steps.decide();
    steps.leaveOut("NOTICE", "2019-02-18");
    steps.issue("2019-02-18");
    steps.shows("lines", "已任职");
    assertThat(officer.page().locator("a[href*='step=PROBATION']")).hasCount(0);
  }

  @Test
  void an_elected_post_has_the_day_of_recommendation_and_the_day_of_election() {
    steps.open("2019年乡镇长提名人选");
    steps.shows("days", "2019-02-18");
    steps.step("ELECTION");
    steps.fill("ending:congress", "镇人大选举结果公告第1号");
    steps.fill("ending:on", "2019-02-19");
    steps.take();
    steps.shows("lines", "2019-02-19");
    steps.shows("days", "2019-02-18");
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
