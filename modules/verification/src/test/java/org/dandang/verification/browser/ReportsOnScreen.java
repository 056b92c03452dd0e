package org.dandang.verification.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.util.List;

/** Steps with reports, as a handler or a reviewer takes them on screen. */
record ReportsOnScreen(Browsing.Visitor visitor, List<Long> reports) {
  /** Opens the form of a step with the first report on whose page it is offered. */
  void open(String step) {
    long offering =
        reports.stream()
            .filter(report -> visitor.read(report(report)).contains("step=" + step + '"'))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no report is offered " + step));
    visitor.goTo(report(offering));
    page().locator("main a[href$='step=" + step + "']").click();
    page().waitForURL("**/petition/act.xhtml*");
  }

  /** Opens the first report on whose page something stands. */
  void openWith(String id) {
    long found =
        reports.stream()
            .filter(report -> visitor.read(report(report)).contains("id=\"" + id + '"'))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no report has " + id));
    visitor.goTo(report(found));
  }

  private static String report(long id) {
    return "/petition/report.xhtml?id=" + id;
  }

  void fill(String field, String text) {
    page().locator("[id='act:" + field + "']").fill(text);
  }

  void select(String field, String value) {
    page().locator("[id='act:" + field + "']").selectOption(value);
  }

  void choose(String field, JsonObject person) {
    Locator named = page().locator("[id='act:" + field + "_input']");
    named.pressSequentially(person.getString("name"));
    named.press("Space");
    named.press("Backspace");
    page().locator("li[data-item-value='" + person.getJsonNumber("id") + "']").click();
  }

  /** Takes the step; afterwards the report says so. */
  void take(String said) {
    page().locator("[id='act:take']").click();
    page().waitForURL("**/petition/report.xhtml*");
    assertThat(page().locator("main")).containsText(said);
  }

  /** Takes the step that puts the report out of the own hands: it is not there any more. */
  void takeAndLose() {
    String report =
        "/petition/report.xhtml?" + page().url().replaceFirst(".*[?&](id=\\d+).*", "$1");
    page().locator("[id='act:take']").click();
    page().waitForURL("**/petition/reports.xhtml*");
    if (visitor.read(report).contains("step=")) throw new AssertionError("still there: " + report);
  }

  private Page page() {
    return visitor.page();
  }
}
