package org.dandang.verification.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dandang.verification.system.Rest;
import org.junit.jupiter.api.Test;

/**
 * E1, Q2: nobody sees what is sealed alone; two people, a purpose, and a list of every look. On the
 * way the same two take reports through their steps, and protect a reporter (E5).
 */
class UnsealingPathIT {
  private static final String LOOKS = "[id='looking:looksRows_data'] tr.ui-widget-content[data-ri]";
  private static final String WAITING = "tr:has-text('待审批') a[href*='unsealing.xhtml']";

  private final Rest rest = Rest.integrator();
  private final List<JsonObject> cadres =
      rest.get("/api/v1/cadres?limit=90")
          .object()
          .getJsonArray("rows")
          .getValuesAs(JsonObject.class);
  private final GradedCadre reporter = GradedCadre.of(rest, cadres.get(57));
  private final GradedCadre other =
      GradedCadre.of(
          rest,
          cadres.subList(60, 90).stream()
              .filter(one -> one.getInt("unit") != cadres.get(57).getInt("unit"))
              .findFirst()
              .orElseThrow());
  private final List<Long> reports = GradedCadre.reports();
  private Map<String, Integer> otherBefore;

  @Test
  void one_asks_another_grants_and_each_look_is_listed() {
    Map<String, Integer> before = reporter.rowsOutsidePetition();
    String request = asked();
    try (Browsing.Visitor reviewer = Browsing.signedIn("discreview")) {
      Page page = reviewer.goTo(request).page();
      assertThat(page.locator("[id='looking:look']")).hasCount(0);
      page.locator("[id='deciding:grant']").click();
      assertThat(page.locator("[id='deciding:grant']")).hasCount(0);
      assertThat(page.locator("body")).containsText("已批准");
      reviewed(reviewer);
      assertThat(reviewer.complaints()).isEmpty();
    }
    assertThat(reporter.rowsOutsidePetition()).as("protected").isEqualTo(before);
    personnelTreatsBothAlike();
    try (Browsing.Visitor handler = Browsing.signedIn("petition")) {
      Page page = handler.goTo(request).page();
      assertThat(page.locator(".sealed")).hasCount(0);
      page.locator("[id='looking:look']").click();
      assertThat(page.locator(".sealed")).isVisible();
      assertThat(page.locator(LOOKS)).hasCount(1);
      handler.photograph("unsealed");
      handler.goTo(request);
      assertThat(page.locator(".sealed")).hasCount(0);
      page.locator("[id='looking:end']").click();
      assertThat(page.locator("[id='looking:look']")).hasCount(0);
      assertThat(handler.complaints()).isEmpty();
    }
    try (Browsing.Visitor reviewer = Browsing.signedIn("discreview")) {
      Page page = reviewer.goTo(request).page();
      assertThat(page.locator(LOOKS)).hasCount(1);
      assertThat(page.locator(".sealed")).hasCount(0);
      alerted(reviewer);
    }
    assertThat(reporter.rowsOutsidePetition())
        .as("alerted")
        .isEqualTo(grown(before, other.rowsOutsidePetition(), otherBefore));
    assertThat(GradedCadre.audited("AdverseActs")).isZero();
    assertThat(GradedCadre.audited("ProtectionHandling.ask")).isPositive();
  }

  /** The handler asks on the page of the report; whoever asks does not decide. */
  private String asked() {
    try (Browsing.Visitor handler = Browsing.signedIn("petition")) {
      fiveSpeakForAJointVisit(handler);
      handled(new ReportsOnScreen(handler, reports));
      Page page = handler.goTo("/petition/unsealings.xhtml").page();
      page.locator(WAITING).first().click();
      page.waitForURL("**/petition/unsealing.xhtml*");
      assertThat(page.locator("[id='deciding:grant']")).hasCount(0);
      page.locator("main a[href*='report.xhtml']").first().click();
      page.waitForURL("**/petition/report.xhtml*");
      page.locator("[id='asking:part']").selectOption(new SelectOption().setIndex(1));
      page.locator("[id='asking:purpose']").selectOption(new SelectOption().setIndex(1));
      page.locator("[id='asking:reason']").fill("核对反映的时间和地点");
      page.locator("[id='asking:ask']").click();
      page.waitForURL("**/petition/unsealing.xhtml*");
      assertThat(handler.complaints()).isEmpty();
      return page.url().replaceFirst("^https?://[^/]+", "");
    }
  }

  /** XF-20, Q1, Q4: six are refused, five are taken in, and each promise has its clock. */
  private static void fiveSpeakForAJointVisit(Browsing.Visitor handler) {
    Page page = handler.goTo("/petition/takeIn.xhtml").page();
    page.locator("[id='taking:kind']").selectOption(new SelectOption().setLabel("申诉"));
    page.locator("[id='taking:channel']").selectOption(new SelectOption().setLabel("来访"));
    page.locator("[id='taking:petitioner']").fill("陆某某（演示）");
    page.locator("[id='taking:original-text']").fill("对处分决定不服，请求重新核实有关事实。");
    page.locator("[id='taking:representatives']").fill("6");
    page.locator("[id='taking:receive']").click();
    assertThat(page.locator("#messages")).containsText("5");
    page.locator("[id='taking:representatives']").fill("5");
    page.locator("[id='taking:receive']").click();
    page.waitForURL("**/petition/report.xhtml*");
    assertThat(page.locator("main")).containsText("承诺时限");
    assertThat(page.locator("main")).not().containsText("陆某某");
    handler.photograph("taken-in");
  }

  /** Q5, Q8, Q9, JJ-26, JJ-27, E4: notice, talk, feedback, recusal; and a reporter asks. */
  private void handled(ReportsOnScreen screen) {
    screen.open("NOTICE");
    screen.fill("paper", "天信告〔2019〕77号");
    screen.take("天信告〔2019〕77号");
    screen.open("TALK");
    screen.select("allegationNumber", "1");
    screen.choose("secondTalker", other.row());
    screen.fill("place", "第三谈话室");
    screen.fill("talkRecord", "本人对经手环节作了说明，愿意补交验收单据。");
    screen.take("第三谈话室");
    screen.open("FEED_BACK");
    screen.select("manner", "WRITTEN");
    screen.take("反馈处理结果");
    screen.open("WITHDRAW");
    screen.select("recusalGround", "INTEREST");
    screen.takeAndLose();
    screen.open("PROTECT");
    screen.choose("protected", reporter.row());
    screen.take("承办人");
    Page page = screen.visitor().page();
    assertThat(page.locator("main")).not().containsText(reporter.row().getString("name"));
    screen.visitor().goTo("/petition/protections.xhtml");
    assertThat(page.locator("tr:has-text('待审批'):has-text('2019-02-20')")).hasCount(1);
    filed(screen);
  }

  /** Point 12: a handler closes a file, whose list of contents is fetched with its pages. */
  private static void filed(ReportsOnScreen screen) {
    screen.openWith("volumes:close");
    Page page = screen.visitor().page();
    page.locator("[id='volumes:close']").click();
    assertThat(page.locator("[id='volumes:paperRows']")).containsText("检举控告材料");
    assertThat(page.locator("[id='volumes:paperRows']")).containsText("封存");
    screen.visitor().photograph("file-closed");
    for (String kind : List.of("Word", "Pdf")) {
      Download list =
          page.waitForDownload(() -> page.locator("[id='volumes:contents" + kind + "']").click());
      assertThat(list.failure()).isNull();
      assertThat(list.suggestedFilename()).startsWith("contents.");
    }
  }

  /** Routing, reopening in other hands, and the decision on the protection that was asked for. */
  private void reviewed(Browsing.Visitor reviewer) {
    ReportsOnScreen screen = new ReportsOnScreen(reviewer, reports);
    screen.open("ROUTE");
    screen.select("routing", "ACCEPTED");
    screen.take("已受理");
    screen.open("REOPEN");
    screen.select("reopening", "NEW_EVIDENCE");
    screen.take("提供新证据");
    Page page = reviewer.goTo("/petition/protections.xhtml").page();
    page.locator("tr:has-text('待审批') a[href*='protection.xhtml']").first().click();
    page.waitForURL("**/petition/protection.xhtml*");
    page.locator("[id='protecting:grant']").click();
    assertThat(page.locator("#messages")).containsText("保护措施");
    page.locator("[id='protecting:measures']").fill("指定专人联系。");
    page.locator("[id='protecting:grant']").click();
    assertThat(page.locator("main")).containsText("保护中");
    assertThat(page.locator("[id='protecting:alertRows']")).hasCount(0);
  }

  /** E5: neither what is answered, nor how fast, nor what is written tells who is protected. */
  private void personnelTreatsBothAlike() {
    otherBefore = other.rowsOutsidePetition();
    Rest.Answer one = reporter.graded();
    Rest.Answer two = other.graded();
    assertThat(one.status()).as(one.body()).isEqualTo(200).isEqualTo(two.status());
    assertThat(one.body()).contains("CREATED");
    assertThat(one.body().replaceAll("[0-9]+", "#"))
        .isEqualTo(two.body().replaceAll("[0-9]+", "#"));
    long[] middle = GradedCadre.middle(11, reporter, other);
    assertThat(Math.abs(middle[0] - middle[1])).isLessThan(25 + Math.min(middle[0], middle[1]));
  }

  /** The timer looks each minute. */
  private static void alerted(Browsing.Visitor reviewer) {
    Page page = reviewer.goTo("/petition/protections.xhtml?sort=askedOn").page();
    page.locator("tr:has-text('2019-02-20') a[href*='protection.xhtml']").first().click();
    page.waitForURL("**/petition/protection.xhtml*");
    Locator alerts = page.locator("[id='protecting:alertRows']");
    for (int look = 0; look < 45 && alerts.count() == 0; look++) {
      page.waitForTimeout(2_000);
      page.reload();
    }
    assertThat(alerts).containsText("考核为基本称职 2019-02-20");
    reviewer.photograph("alerted");
    page.locator("[id='protecting:result']").fill("与检举控告无关");
    page.locator("[id='protecting:assess']").click();
    assertThat(alerts).containsText("与检举控告无关");
  }

  /** What stood of one, and what came to the other by the same act. */
  private static Map<String, Integer> grown(
      Map<String, Integer> before, Map<String, Integer> after, Map<String, Integer> since) {
    Map<String, Integer> grown = new TreeMap<>(before);
    after.forEach(
        (table, rows) -> {
          int more = rows - since.getOrDefault(table, 0);
          if (more != 0) grown.merge(table, more, Integer::sum);
        });
    return grown;
  }
}
