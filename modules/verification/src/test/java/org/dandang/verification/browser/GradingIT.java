package org.dandang.verification.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** P20: a unit's grades are given with the ratio in view, and too many are refused. */
class GradingIT {
  @Test
  void more_excellent_than_the_ratio_allows_are_refused_with_the_numbers() {
    try (Browsing.Visitor officer = Browsing.signedIn("personnel")) {
      Page page = officer.goTo("/personnel/assessmentOpen.xhtml").page();
      page.locator("[id='form:kind']").selectOption("SPECIAL");
      page.locator("[id='form:unit']")
          .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("县委组织部"));
      page.locator("[id='form:titled']").fill("试验专项考核");
      page.locator("[id='form:open']").click();
      page.waitForURL("**/personnel/assessmentGrade.xhtml?id=*");
      Locator given = page.locator("select[id$=':given']");
      for (int line = 0; line < given.count(); line++) given.nth(line).selectOption("EXCELLENT");
      assertThat(page.locator("[id='grading:ratio'] .verdict"))
          .containsText("已评 " + given.count() + " 人，不能确认");
      officer.photograph("grading-over");
      page.locator("[id='grading:confirm']").click();
      assertThat(page.locator("[id='messages']")).containsText("优秀等次 " + given.count() + " 人");
      given.first().selectOption("COMPETENT");
      assertThat(page.locator("[id='grading:ratio'] .verdict"))
          .containsText("已评 " + (given.count() - 1) + " 人，不能确认");
      page.locator("[id='grading:confirm']").click();
      assertThat(page.locator("[id='messages']"))
          .containsText("优秀等次 " + (given.count() - 1) + " 人");
      page.locator("[id='grading:save']").click();
      assertThat(page.locator("[id='messages']"))
          .not()
          .containsText("优秀等次 " + (given.count() - 1) + " 人");
      for (int line = 0; line < given.count(); line++) given.nth(line).selectOption("COMPETENT");
      assertThat(page.locator("[id='grading:ratio'] .verdict")).containsText("已评 0 人");
      page.locator("[id='grading:confirm']").click();
      page.waitForURL("**/personnel/assessment.xhtml?id=*");
      assertThat(officer.complaints()).isEmpty();
    }
  }

  @Test
  void an_annual_one_is_confirmed_when_everybody_signed_or_two_noted_the_refusal() {
    try (Browsing.Visitor officer = Browsing.signedIn("personnel")) {
      Page page = officer.goTo("/personnel/assessmentOpen.xhtml").page();
      page.locator("[id='form:kind']").selectOption("ANNUAL");
      page.locator("[id='form:unit']")
          .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("县审计局"));
      page.locator("[id='form:titled']").fill("试验年度考核");
      page.locator("[id='form:open']").click();
      page.waitForURL("**/personnel/assessmentGrade.xhtml?id=*");
      Locator heard = page.locator("input[id$=':heard']");
      for (int line = 0; line < heard.count(); line++) heard.nth(line).fill("表现好");
      Locator note = page.locator("input[id$=':note']");
      for (int line = 0; line < note.count(); line++) note.nth(line).fill("尽责");
      page.locator("[id='grading:tell']").click();
      page.waitForURL("**/personnel/assessmentClose.xhtml?id=*");
      refuse(page, "同一人", "同一人");
      assertThat(page.locator("[id='messages']")).containsText("应由两名在场人员注明");
      refuse(page, "甲某", "乙某");
      assertThat(page.locator("[id='messages']")).not().containsText("应由两名在场人员注明");
      page.locator("[id='rests:signRest']").click();
      page.locator("[id='confirms:confirm']").click();
      page.waitForURL("**/personnel/assessment.xhtml?id=*");
      assertThat(page.locator("body")).containsText("甲某、乙某");
      officer.photograph("assessment-closed");
      assertThat(officer.complaints()).isEmpty();
    }
  }

  @Test
  void a_cadre_contests_the_own_grade_in_time_and_the_officer_marks_the_warning_of_it() {
    try (Browsing.Visitor cadre = Browsing.signedIn("cadre");
        Browsing.Visitor officer = Browsing.signedIn("personnel")) {
      Page own = cadre.goTo("/personnel/own.xhtml").page();
      Locator form = own.locator("form[id$=':contest']");
      form.locator("[id$=':contestGrade']").click();
      assertThat(own.locator("[id='messages']")).containsText("申请理由：请填写。");
      form.locator("select").selectOption("REVIEW");
      form.locator("textarea").fill("年度重点任务均已完成，请求复核");
      form.locator("[id$=':contestGrade']").click();
      assertThat(form).hasCount(0);
      assertThat(cadre.complaints()).isEmpty();

      Page page = officer.goTo("/personnel/warnings.xhtml?f.kind=GRADE_REVIEW&f.state=OPEN").page();
      Locator counted =
          page.locator("[id='standing'] tbody tr")
              .filter(new Locator.FilterOptions().setHasText("考核复核申诉到期"));
      int open = Integer.parseInt(counted.locator(".number").innerText());
      Locator mine =
          page.locator("[id='list:table_data'] tr")
              .filter(new Locator.FilterOptions().setHasText("县纪委监委"));
      mine.locator("[id$=':choose']").click();
      page.locator("[id='dealing:note']").fill("已转原考核单位复核");
      page.locator("[id='dealing:done']").click();
      assertThat(counted.locator(".number")).hasText(Integer.toString(open - 1));
      assertThat(mine).hasCount(0);
      officer.photograph("warnings");
      assertThat(officer.complaints()).isEmpty();
    }
  }

  private static void refuse(Page page, String first, String second) {
    page.locator("[id='signs:who']")
        .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
    page.locator("[id='signs:acknowledgement']").selectOption("REFUSED");
    page.locator("[id='signs:words']").fill("认为偏低");
    page.locator("[id='signs:firstWitness']").fill(first);
    page.locator("[id='signs:secondWitness']").fill(second);
    page.locator("[id='signs:sign']").click();
  }
}
