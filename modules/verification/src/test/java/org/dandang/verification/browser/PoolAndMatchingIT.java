package org.dandang.verification.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;

/** P9, P13, P14, P15: a pool fills itself by its rule; a vacancy is matched, compared, decided. */
class PoolAndMatchingIT {
  @Test
  void a_pool_by_rule_is_counted_before_it_is_opened_and_filled_when_it_is() {
    try (Browsing.Visitor officer = Browsing.signedIn("personnel")) {
      officer.goTo("/personnel/newPool.xhtml");
      Page page = officer.page();
      page.locator("[id='opening:poolName']").fill("教育系统科级干部库");
      page.locator("[id='opening:keeper']").selectOption(new SelectOption().setIndex(1));
      page.locator("[id='opening:byRule']").check();
      page.locator("[id='opening:industry']").selectOption(new SelectOption().setIndex(3));
      page.locator("[id='opening:profession']").fill("数学");
      page.locator("[id='opening:count']").click();
      page.locator("[id='opening'] strong[role=status]").waitFor();
      page.locator("[id='opening:open']").click();
      page.waitForURL("**/personnel/pool.xhtml?id=*");
      assertThat(page.locator(".charts figure").first()).isVisible();
      assertThat(page.locator("a[href*='cadre.xhtml?id=']").first()).isVisible();
      page.locator("[id='comparing:compare']").click();
      page.locator("[id='comparing'] p[role=status]").waitFor();
      assertThat(page.locator("[id='comparing'] .chart-then").first()).isAttached();
      officer.photograph("pool-by-rule");
      assertThat(officer.complaints()).isEmpty();
    }
  }

  @Test
  void conditions_of_the_department_find_cadres_as_of_a_day_and_fill_the_rule_of_a_pool() {
    try (Browsing.Visitor officer = Browsing.signedIn("personnel")) {
      officer.goTo("/personnel/eligible.xhtml");
      Page page = officer.page();
      SelectOption farming =
          new SelectOption()
              .setLabel(
                  page.locator("[id='asking:chosen'] option")
                      .filter(new Locator.FilterOptions().setHasText("畜牧兽医"))
                      .innerText());
      page.locator("[id='asking:chosen']").selectOption(farming);
      page.locator("[id='asking:take']").click();
      assertThat(page.locator("[id='asking:industry']")).hasValue("AGRICULTURE");
      page.locator("[id='asking:search']").click();
      assertThat(page.locator("[id='list:table_data'] td.col-profession").first())
          .containsText("畜牧兽医");
      officer.goTo("/personnel/newPool.xhtml");
      page.locator("[id='opening:chosen']").selectOption(farming);
      page.locator("[id='opening:take']").click();
      assertThat(page.locator("[id='opening:profession']")).hasValue("畜牧兽医");
      assertThat(officer.complaints()).isEmpty();
    }
  }

  @Test
  void nonsense_is_told_at_its_field_and_opens_no_pool() {
    try (Browsing.Visitor officer = Browsing.signedIn("personnel")) {
      officer.goTo("/personnel/newPool.xhtml");
      Page page = officer.page();
      page.locator("[id='opening:minAge']").fill("5");
      page.locator("[id='opening:count']").click();
      assertThat(page.locator("[id='messages']")).containsText("年龄不低于：不能小于 16。");
      page.locator("[id='opening:minAge']").fill("50");
      page.locator("[id='opening:maxAge']").fill("20");
      page.locator("[id='opening:count']").click();
      assertThat(page.locator("[id='messages']")).containsText("年龄不高于：不能低于");
      page.locator("[id='opening:open']").click();
      assertThat(page.locator(".field-error").first()).hasText("干部库名称：请填写。");
      assertThat(officer.complaints()).isEmpty();
    }
  }

  @Test
  void who_came_and_went_is_told_with_the_reasons() {
    try (Browsing.Visitor officer = Browsing.signedIn("personnel")) {
      officer.goTo("/personnel/pools.xhtml?f.kind=YOUNG");
      Page page = officer.page();
      page.locator("tbody a[href*='pool.xhtml?id=']").first().click();
      page.locator("a[href*='poolMembers.xhtml']").click();
      assertThat(page.locator("tbody")).containsText("天组发〔2018〕3号确认");
      page.locator("[id='list:f-outcome']").selectOption("USED");
      page.locator("[id='list:find']").click();
      assertThat(page.locator("tbody tr")).hasCount(2);
      assertThat(page.locator("tbody tr").first()).containsText("提拔使用");
      assertThat(officer.complaints()).isEmpty();
    }
  }

  private static Page.LocatorOptions hasText(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  @Test
  void a_vacancy_is_matched_compared_decided_with_a_reason_and_repeated_to_the_same_result() {
    try (Browsing.Visitor officer = Browsing.signedIn("personnel")) {
      officer.goTo("/personnel/posts.xhtml?f.vacant=true&f.level=SECTION_DEPUTY");
      Page page = officer.page();
      page.locator("tbody a[href*='post.xhtml?id=']").first().click();
      page.locator("a[href*='match.xhtml?id=']").click();
      page.locator("[id='asking:count']").click();
      page.locator("strong[role=status]").waitFor();
      page.locator("[id='asking:temperament'] input").first().check();
      page.locator("[id='asking:run']").click();
      page.waitForURL("**/personnel/matching.xhtml?id=*");
      assertThat(page.locator("section").nth(1)).containsText("看重的性格方面： 决断");
      assertThat(page.locator("[id='decide:people'] li", hasText("考察材料")).first()).isVisible();
      page.locator("[id='repeating:repeat']").click();
      assertThat(page.locator("[id='repeating'] p[role=status]")).containsText("结果一致");
      assertThat(page.locator("section").nth(1)).containsText("学历未达到的");
      assertThat(page.locator("[id='decide:people'] li").first()).containsText("（满分 20）");
      String run = page.url();
      page.locator("[id='decide:people'] input[type=checkbox]").nth(0).check();
      page.locator("[id='decide:people'] input[type=checkbox]").nth(1).check();
      page.locator("[id='decide:compare']").click();
      page.waitForURL("**/personnel/compare.xhtml**");
      assertThat(page.locator("table.plain thead th")).hasCount(3);
      page.locator("[id$=':tryOut']").first().click();
      assertThat(page.locator(".charts .chart-then").first()).isAttached();
      officer.photograph("matching-compared");
      page.navigate(run);
      page.locator("[id='decide:decidedBy']").fill("县委组织部部务会");
      page.locator("[id='decide:reason']").fill("熟悉业务，群众认可");
      page.locator("[id$=':choose']").first().click();
      assertThat(page.locator(".fact-text dd")).containsText("熟悉业务，群众认可");
      officer.photograph("matching-decided");
      page.locator("[id='who:language']").click();
      assertThat(page.locator("[id='decide:people'] li", hasText("of 20 points")).first())
          .isVisible();
      assertThat(page.locator("[id='decide:people'] li", hasText("满分"))).hasCount(0);
      assertThat(officer.complaints()).isEmpty();
    }
  }
}
