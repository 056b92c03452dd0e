package org.dandang.verification.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dandang.verification.system.Rest;
import org.junit.jupiter.api.Test;

/**
 * Point 10, E9: tolerance from its application to the tracked correction, with everything on the
 * way that is refused.
 */
class ToleranceDeskPathIT {
  private static final String COMMISSION = "县纪委监委";
  private static final String DEPARTMENT = "县委组织部";
  private static final String FILE = "/accountability/tolerance.xhtml";

  private final JsonObject cadre =
      Rest.integrator()
          .get("/api/v1/cadres?limit=90")
          .object()
          .getJsonArray("rows")
          .getValuesAs(JsonObject.class)
          .get(41);
  private final String person = cadre.getString("name");

  @Test
  void an_error_is_tolerated_step_by_step_and_nothing_is_skipped() {
    String keeper = nameOf("discipline");
    String reviewer = nameOf("discreview");
    String organisation = nameOf("orgreview");
    String verifier = nameOf("casemanager");
    String file;
    try (Browsing.Visitor officer = Browsing.signedIn("discipline")) {
      file = applied(officer, keeper, reviewer);
      accepted(officer, file);
      verified(officer, file, keeper, verifier);
      form(officer, file, "CONSULT")
          .fill("consultationDocument", "容错会商〔2019〕41号")
          .take("take", FILE);
      assertThat(officer.read(file)).doesNotContain("step=DETERMINE");
      assertThat(officer.complaints()).isEmpty();
    }
    try (Browsing.Visitor chief = Browsing.signedIn("discreview")) {
      determined(chief, file, reviewer, organisation);
      decided(chief, file);
      form(chief, file, "CONCLUDE").fill("conclusionDocument", "容错结论〔2019〕41号").take("take", FILE);
      granted(chief, file);
      assertThat(chief.complaints()).isEmpty();
    }
    String measure;
    try (Browsing.Visitor officer = Browsing.signedIn("discipline")) {
      corrected(officer, file);
      measure = talkedTo(officer, file, keeper, reviewer);
      assertThat(officer.complaints()).isEmpty();
    }
    voided(measure);
  }

  @Test
  void a_rejected_application_ends_there_with_its_reason() {
    String reviewer = nameOf("discreview");
    try (Browsing.Visitor officer = Browsing.signedIn("discipline")) {
      FormOnScreen entering = entering(officer);
      entering
          .select("applicant", "UNIT")
          .choose("person", person, "")
          .fill("matter", "会议费用超出标准")
          .choose("reviewer", reviewer, COMMISSION)
          .take("apply", FILE);
      String file = path(officer.page());
      form(officer, file, "ACCEPT").fill("acceptanceReason", "不属于容错受理范围。").take("reject", FILE);
      assertThat(officer.page().locator("h1")).containsText("不予受理");
      assertThat(officer.page().locator("main")).containsText("不属于容错受理范围。");
      assertThat(officer.read(file)).doesNotContain("step=");
      assertThat(officer.complaints()).isEmpty();
    }
  }

  @Test
  void the_reviewer_voids_an_application_that_was_entered_twice() {
    String reviewer = nameOf("discreview");
    String file;
    try (Browsing.Visitor officer = Browsing.signedIn("discipline")) {
      entering(officer)
          .select("applicant", "CADRE")
          .choose("person", person, "")
          .fill("matter", "重复登记的申请")
          .choose("reviewer", reviewer, COMMISSION)
          .take("apply", FILE);
      file = path(officer.page());
      assertThat(officer.read(file)).doesNotContain("step=VOID");
    }
    try (Browsing.Visitor chief = Browsing.signedIn("discreview")) {
      FormOnScreen voiding = form(chief, file, "VOID");
      voiding.fill("why", "同一事项登记了两次").refused("take", "批准人：请填写");
      voiding.fill("approver", "纪委主要负责人").take("take", FILE);
      assertThat(chief.page().locator("main")).containsText("作废");
      assertThat(chief.read(file)).doesNotContain("step=");
      assertThat(chief.complaints()).isEmpty();
    }
  }

  /** The keeper approves nothing of his own; what was typed stays. */
  private String applied(Browsing.Visitor officer, String keeper, String reviewer) {
    FormOnScreen entering = entering(officer);
    entering.refused("apply", "请填写");
    entering
        .select("applicant", "CADRE")
        .choose("person", person, "")
        .fill("matter", "推进搬迁项目时先行开工、手续后补")
        .choose("reviewer", keeper, COMMISSION)
        .refused("apply", "承办人不得审批自己办理的事项");
    assertThat(entering.field("matter")).hasValue("推进搬迁项目时先行开工、手续后补");
    officer.photograph("tolerance-application");
    entering.choose("reviewer", reviewer, COMMISSION).take("apply", FILE);
    assertThat(officer.page().locator("h1")).containsText("已申请");
    return path(officer.page());
  }

  private static void accepted(Browsing.Visitor officer, String file) {
    form(officer, file, "ACCEPT").fill("acceptanceReason", "符合受理条件。").take("accept", FILE);
    assertThat(officer.page().locator("h1")).containsText("已受理");
  }

  private static void verified(
      Browsing.Visitor officer, String file, String keeper, String verifier) {
    FormOnScreen verifying = form(officer, file, "VERIFY");
    verifying
        .choose("verifier", keeper, COMMISSION)
        .fill("verification", "经核实，情况与申请基本相符。")
        .refused("take", "请填写");
    verifying.fill("statement", "本人说明了经过。").refused("take", "应当由两名以上工作人员进行");
    assertThat(verifying.field("verification")).hasValue("经核实，情况与申请基本相符。");
    verifying.choose("verifier", verifier, COMMISSION).take("take", FILE);
    assertThat(officer.page().locator("main")).containsText("本人说明了经过。");
  }

  /** A missing criterion, an exclusion beside leniency, one hand for both organs: all refused. */
  private static void determined(
      Browsing.Visitor chief, String file, String reviewer, String organisation) {
    FormOnScreen signing = form(chief, file, "DETERMINE");
    IntStream.range(0, 3).forEach(line -> judged(signing, "distinctions:" + line));
    IntStream.range(0, 5).forEach(line -> judged(signing, "factors:" + line));
    signing
        .select("factors:5:favourable", "true")
        .tick("exclusions:5")
        .select("determination", "TOLERATED")
        .choose("organisationSigner", reviewer, COMMISSION)
        .refused("take", "挽回损失 理由");
    assertThat(signing.field("distinctions:0:reason")).hasValue("集体研究后先行先试。");
    assertThat(signing.field("factors:0:favourable")).hasValue("true");
    chief.photograph("tolerance-determining");
    signing.fill("factors:5:reason", "已补办手续。").refused("take", "须由纪检监察机关和组织部门分别签署");
    signing.choose("organisationSigner", organisation, DEPARTMENT).refused("take", "存在不予容错情形");
    signing.untick("exclusions:5").take("take", FILE);
    assertThat(chief.page().locator("h1")).containsText("已认定");
    assertThat(chief.page().locator("main")).containsText(organisation);
  }

  private static void judged(FormOnScreen signing, String line) {
    signing.select(line + ":favourable", "true").fill(line + ":reason", "集体研究后先行先试。");
  }

  private static void decided(Browsing.Visitor chief, String file) {
    FormOnScreen deciding = form(chief, file, "DECIDE");
    deciding
        .fill("minutes", "常委会纪要〔2019〕9号")
        .fill("presiding", "县委书记")
        .fill("shouldAttend", "11")
        .fill("present", "12")
        .fill("inFavour", "5")
        .refused("take", "实到人数：人数不能为负，也不能超过 11");
    deciding.fill("present", "9").refused("take", "同意票数不足");
    assertThat(deciding.field("minutes")).hasValue("常委会纪要〔2019〕9号");
    deciding.fill("inFavour", "9").take("take", FILE);
    assertThat(chief.page().locator("h1")).containsText("县委已审定");
  }

  /** A lighter sanction needs a proposal frozen before; a talk instead needs none. */
  private static void granted(Browsing.Visitor chief, String file) {
    FormOnScreen granting = form(chief, file, "GRANT");
    granting.select("effect", "LIGHTER_SANCTION").refused("take", "须在容错申请之前固定");
    granting.select("effect", "FIRST_FORM_INSTEAD").take("take", FILE);
    assertThat(chief.page().locator("[id='grantsRows']")).containsText("以约谈提醒代替");
  }

  private static void corrected(Browsing.Visitor officer, String file) {
    assertThat(officer.read(file)).doesNotContain("step=GRANT");
    FormOnScreen telling = form(officer, file, "FEED_BACK");
    telling
        .fill("correctionPlan", "三个月内补办手续、完善制度。")
        .fill("correctionDue", "2019-01-01")
        .refused("take", "早于其前一步骤的日期");
    telling.fill("correctionDue", "2019-05-20").take("take", FILE);
    assertThat(officer.page().locator("main")).containsText("整改期限");
    form(officer, file, "TRACK").fill("correctionResult", "手续已补办。").take("take", FILE);
    assertThat(officer.page().locator("h1")).containsText("整改已跟踪");
    assertThat(officer.page().locator("main")).containsText("手续已补办。");
    officer.photograph("tolerance-corrected");
  }

  /** Point 8: a talk instead, used once and for the person it was granted for, then followed up. */
  private String talkedTo(Browsing.Visitor officer, String file, String keeper, String reviewer) {
    String number = officer.goTo(file).page().locator("h1").innerText().replaceAll("\\s.*", "");
    Page page = officer.goTo("/accountability/talks.xhtml").page();
    page.locator(".head-actions a[href*='giveMeasure']").click();
    page.waitForURL("**/accountability/giveMeasure.xhtml*");
    FormOnScreen giving = new FormOnScreen(page, "giving");
    String grant =
        page.locator("[id='giving:grant'] option:has-text('" + number + "')").innerText();
    giving
        .select("measureKind", "CRITICISM")
        .choose("person", person, "")
        .fill("reason", "先行开工、手续后补")
        .select("grant", grant)
        .choose("approver", keeper, COMMISSION)
        .refused("give", "请填写");
    assertThat(giving.field("giver_input")).hasValue(Pattern.compile(keeper + ".*"));
    giving.fill("statement", "本人接受并立即整改。").refused("give", "承办人不得审批自己办理的事项");
    giving.choose("approver", reviewer, COMMISSION).refused("give", "容错认定不适用");
    assertThat(giving.field("statement")).hasValue("本人接受并立即整改。");
    officer.photograph("measure-giving");
    giving.select("measureKind", "REMINDER_TALK").take("give", "/accountability/measure.xhtml");
    assertThat(page.locator("main")).containsText("打开容错认定");
    page.locator("main a[href$='step=FOLLOW_UP']").click();
    page.waitForURL("**/accountability/measureStep.xhtml*");
    FormOnScreen following = new FormOnScreen(page, "step");
    following
        .fill("followUp", "手续已补办，整改到位。")
        .fill("on", "2019-02-19")
        .refused("take", "早于其前一步骤的日期");
    following.fill("on", "2019-02-20").take("take", "/accountability/measure.xhtml");
    assertThat(page.locator("main")).containsText("手续已补办，整改到位。");
    assertThat(page.locator("main a[href*='step=']")).hasCount(0);
    String measure = page.url().replaceFirst("^https?://[^/]+", "");
    officer.goTo("/accountability/talks.xhtml").photograph("talks");
    assertThat(page.locator("th:has-text('回访期限')")).hasCount(1);
    return measure;
  }

  /** What is voided is counted no more: the figures of the year are those of the sample again. */
  private static void voided(String measure) {
    try (Browsing.Visitor chief = Browsing.signedIn("discreview")) {
      Page page = chief.goTo(measure).page();
      page.locator("main a[href$='step=VOID']").click();
      page.waitForURL("**/accountability/measureStep.xhtml*");
      new FormOnScreen(page, "step")
          .fill("why", "与另一件重复登记")
          .fill("approver", "纪委分管领导")
          .take("take", "/accountability/measure.xhtml");
      assertThat(page.locator("main a[href*='step=']")).hasCount(0);
      assertThat(chief.complaints()).isEmpty();
    }
  }

  @Test
  void both_organs_consult_on_a_prepared_case_before_anything_is_opened() {
    String manager = nameOf("casemanager");
    String reviewer = nameOf("discreview");
    String organisation = nameOf("orgreview");
    try (Browsing.Visitor visitor = Browsing.signedIn("casemanager")) {
      Page page = visitor.goTo("/accountability/caseIntake.xhtml").page();
      FormOnScreen preparing = new FormOnScreen(page, "preparing");
      preparing
          .select("kind", "ACCOUNTABILITY")
          .fill("matter", "项目推进迟缓")
          .choose("lines:0:subject", person, "")
          .choose("reviewer", reviewer, COMMISSION)
          .take("register", "/accountability/case.xhtml");
      String number = page.locator("h1").innerText().replaceAll("\\s.*", "");
      page = visitor.goTo("/accountability/consultations.xhtml").page();
      page.locator(".head-actions a[href*='holdConsultation']").click();
      page.waitForURL("**/accountability/holdConsultation.xhtml*");
      consulted(new FormOnScreen(page, "holding"), number, reviewer, organisation, manager);
      visitor.photograph("consultation-held");
      assertThat(page.locator("main")).containsText(number);
      page.locator("main a[href*='case.xhtml']").first().click();
      page.waitForURL("**/accountability/case.xhtml*");
      assertThat(page.locator("h1")).containsText("已会商");
      assertThat(visitor.complaints()).isEmpty();
    }
  }

  /** Nothing ticked, no opinion on a case, one hand for both organs: refused by name. */
  private static void consulted(
      FormOnScreen holding, String number, String reviewer, String organisation, String manager) {
    holding
        .fill("minutes", "问责会商纪要〔2019〕41号")
        .fill("opinion", "逐案研判，形成一致意见。")
        .choose("disciplineSigner", reviewer, COMMISSION)
        .choose("organisationSigner", reviewer, COMMISSION)
        .choose("discipline:0:disciplineMember", manager, COMMISSION)
        .refused("hold", "研判案件");
    Locator row = holding.page().locator("tr[data-ri]:has-text('" + number + "')");
    row.locator("input[type=checkbox]").check();
    holding.refused("hold", number);
    row.locator("textarea").fill("建议启动问责，可依申请容错。");
    holding.refused("hold", "须由纪检监察机关和组织部门分别签署");
    assertThat(row.locator("textarea")).hasValue("建议启动问责，可依申请容错。");
    holding
        .choose("organisationSigner", organisation, DEPARTMENT)
        .take("hold", "/accountability/consultation.xhtml");
  }

  private static FormOnScreen entering(Browsing.Visitor officer) {
    Page page = officer.goTo("/accountability/tolerances.xhtml").page();
    page.locator(".head-actions a[href*='applyTolerance']").click();
    page.waitForURL("**/accountability/applyTolerance.xhtml*");
    return new FormOnScreen(page, "applying");
  }

  /** The form of a step that the file offers. */
  private static FormOnScreen form(Browsing.Visitor visitor, String file, String step) {
    Page page = visitor.goTo(file).page();
    page.locator("main a[href$='step=" + step + "']").click();
    page.waitForURL("**/accountability/toleranceStep.xhtml*");
    return new FormOnScreen(page, "step");
  }

  private static String path(Page page) {
    return page.url().replaceFirst("^https?://[^/]+", "");
  }

  private static String nameOf(String account) {
    try (Browsing.Visitor visitor = Browsing.signedIn(account)) {
      return visitor.page().locator(".me-name").innerText().strip();
    }
  }
}
