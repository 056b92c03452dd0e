package org.dandang.verification.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Q12, point 7 and 9: a case from its registration to what follows the decision, by its hands. */
class CaseStepsPathIT {
  private static final String COMMISSION = "县纪委";
  private static final String MESSAGES = "#messages, .field-error";

  private String secretary;
  private List<String> officers;
  private String trial;
  private String reviewer;

  @Test
  void a_case_is_opened_reviewed_tried_decided_served_and_carried_out_each_by_its_own_hands() {
    String file = registered();
    try (Browsing.Visitor reviewer = Browsing.signedIn("discreview")) {
      step(reviewer, file, "OPEN");
      type(reviewer, "slipDocument", "立案呈批〔2019〕77号");
      choose(reviewer, "head", officers.get(0));
      taken(reviewer);
      assertThat(reviewer.page().locator("#messages")).containsText("县委主要负责人签批");
      choose(reviewer, "head", secretary);
      done(reviewer);
      step(reviewer, file, "ASSIGN");
      choose(reviewer, "firstOfficer", officers.get(0));
      choose(reviewer, "secondOfficer", officers.get(0));
      taken(reviewer);
      assertThat(reviewer.page().locator("#messages")).containsText("两名以上");
      choose(reviewer, "secondOfficer", officers.get(1));
      done(reviewer);
      step(reviewer, file, "HAND_TO_TRIAL");
      choose(reviewer, "trialOfficer", officers.get(0));
      taken(reviewer);
      assertThat(reviewer.page().locator("#messages")).containsText("不得参与审理");
      choose(reviewer, "trialOfficer", trial);
      done(reviewer);
      assertThat(reviewer.complaints()).isEmpty();
    }
    try (Browsing.Visitor officer = Browsing.signedIn("trial")) {
      proposed(officer, file);
    }
    try (Browsing.Visitor reviewer = Browsing.signedIn("discreview")) {
      Page page = reviewer.goTo(file).page();
      assertThat(page.locator(".next-steps")).not().containsText("登记处理决定");
      step(reviewer, file, "HEAR");
      pick(reviewer, "target", 1);
      type(reviewer, "statement", "本人说明了经过，对拟处分意见没有异议。");
      done(reviewer);
      decided(reviewer, file);
      carriedOut(reviewer, file);
      printed(reviewer, file);
      assertThat(reviewer.complaints()).isEmpty();
    }
    nobodyElseLearnsOfIt(file);
  }

  /** The case manager enters it and keeps it; nothing is opened by it. */
  private String registered() {
    try (Browsing.Visitor manager = Browsing.signedIn("casemanager")) {
      readHands(manager);
      Page page = manager.goTo("/accountability/caseIntake.xhtml").page();
      page.locator("[id='preparing:register']").click();
      assertThat(page.locator(".field-error").first()).isVisible();
      page.locator("[id='preparing:kind']").selectOption(new SelectOption().setLabel("立案审查"));
      page.locator("[id='preparing:matter']").fill("工程验收资料把关不严（测试）");
      new PersonField(page, "preparing:lines:0:subject").choose("农晓", "乡");
      new PersonField(page, "preparing:reviewer").choose(reviewer, COMMISSION);
      page.locator("[id='preparing:register']").click();
      page.waitForURL("**/accountability/case.xhtml*");
      assertThat(page.locator("body")).containsText("准备");
      manager.photograph("case-prepared");
      assertThat(manager.complaints()).isEmpty();
      return page.url().replaceFirst("^https?://[^/]+", "");
    }
  }

  /** Who heads the committee, who reviews and who tries, as a finished case tells it. */
  private void readHands(Browsing.Visitor manager) {
    Page page = manager.goTo("/accountability/cases.xhtml").page();
    page.locator("tbody tr:has-text('立案审查'):has-text('已结案') a[href*='case.xhtml']").first().click();
    page.waitForURL("**/accountability/case.xhtml*");
    secretary = page.locator("[id$='basisRows'] tbody td.col-signer").first().innerText().strip();
    Locator hands = page.locator("[id$='handRows'] tbody tr");
    reviewer = named(hands, "审核签批人").get(0);
    officers = named(hands, "审查人员");
    trial = named(hands, "审理人员").get(0);
  }

  private static List<String> named(Locator hands, String part) {
    return hands
        .filter(new Locator.FilterOptions().setHasText(part))
        .locator("td.col-name")
        .allInnerTexts()
        .stream()
        .map(String::strip)
        .toList();
  }

  private void proposed(Browsing.Visitor officer, String file) {
    step(officer, file, "PROPOSE");
    pick(officer, "target", 1);
    type(officer, "clause", "《中国共产党纪律处分条例》第一百二十一条");
    label(officer, "lightest", "党内警告");
    label(officer, "heaviest", "留党察看");
    label(officer, "proposed", "开除党籍");
    type(officer, "trialOpinion", "事实清楚，建议给予党内严重警告处分。");
    taken(officer);
    assertThat(officer.page().locator("#messages")).containsText("幅度");
    label(officer, "proposed", "党内严重警告");
    done(officer);
    assertThat(officer.page().locator(".next-steps")).not().containsText("登记处理决定");
    assertThat(officer.complaints()).isEmpty();
  }

  private static void decided(Browsing.Visitor reviewer, String file) {
    step(reviewer, file, "DECIDE");
    pick(reviewer, "target", 1);
    label(reviewer, "outcome", "给予处分");
    label(reviewer, "sanction", "党内警告");
    label(reviewer, "probation", "12");
    type(reviewer, "document", "天纪〔2019〕77号");
    taken(reviewer);
    assertThat(reviewer.page().locator("#messages")).containsText("留党察看为一年或者二年");
    reviewer.page().locator("[id='act:probation']").selectOption(new SelectOption().setIndex(0));
    done(reviewer);
    step(reviewer, file, "CONCLUDE");
    type(reviewer, "endedReason", "处理决定已作出。");
    done(reviewer);
  }

  private static void carriedOut(Browsing.Visitor reviewer, String file) {
    for (String step : List.of("SERVE", "ANNOUNCE", "EXECUTE", "REPORT")) {
      step(reviewer, file, step);
      pick(reviewer, "target", 1);
      type(reviewer, "enforced", "测试" + step);
      done(reviewer);
      assertThat(reviewer.page().locator("[id$='enforcementRows']")).containsText("测试" + step);
    }
    assertThat(reviewer.page().locator(".next-steps")).not().containsText("登记影响期满告知");
    reviewer.photograph("case-carried-out");
  }

  private static void printed(Browsing.Visitor reviewer, String file) {
    Page page = reviewer.goTo(file).page();
    for (String name : List.of("slip", "contents")) {
      Download paper =
          page.waitForDownload(() -> page.locator("[id='papers:" + name + "Pdf']").click());
      assertThat(paper.suggestedFilename()).isEqualTo(name + ".pdf");
    }
    page.locator("[id='prints:matterOf']").selectOption(new SelectOption().setIndex(1));
    page.locator("[id='prints:paper']").selectOption(new SelectOption().setIndex(1));
    Download decision = page.waitForDownload(() -> page.locator("[id='prints:word']").click());
    assertThat(decision.suggestedFilename()).endsWith(".docx");
  }

  private static void nobodyElseLearnsOfIt(String file) {
    try (Browsing.Visitor officer = Browsing.signedIn("personnel")) {
      assertThat(officer.goTo(file).page().locator("body")).not().containsText("工程验收资料把关不严");
    }
  }

  private static void step(Browsing.Visitor visitor, String file, String step) {
    Page page = visitor.goTo(file).page();
    page.locator(".next-steps a[href*='step=" + step + "']").first().click();
    page.waitForURL("**/accountability/caseStep.xhtml*");
  }

  private static void type(Browsing.Visitor visitor, String field, String text) {
    visitor.page().locator("[id='act:" + field + "']").fill(text);
  }

  private static void label(Browsing.Visitor visitor, String field, String label) {
    visitor
        .page()
        .locator("[id='act:" + field + "']")
        .selectOption(new SelectOption().setLabel(label));
  }

  private static void pick(Browsing.Visitor visitor, String field, int place) {
    visitor
        .page()
        .locator("[id='act:" + field + "']")
        .selectOption(new SelectOption().setIndex(place));
  }

  private static void choose(Browsing.Visitor visitor, String field, String name) {
    new PersonField(visitor.page(), "act:" + field).choose(name, "县");
  }

  private static void taken(Browsing.Visitor visitor) {
    visitor.page().locator("[id='act:take']").click();
    visitor.page().locator(MESSAGES).first().waitFor();
  }

  private static void done(Browsing.Visitor visitor) {
    visitor.page().locator("[id='act:take']").click();
    visitor.page().waitForURL("**/accountability/case.xhtml*");
  }
}
