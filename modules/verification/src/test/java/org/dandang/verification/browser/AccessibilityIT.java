package org.dandang.verification.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dandang.verification.system.Pages;
import org.dandang.web.frame.PageRight;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page of the menu, as axe-core sees it, as a telephone shows it and as an English reader
 * finds it: nothing serious, nothing cut off, no label in the other language.
 */
class AccessibilityIT {
  private static final int TELEPHONE = 390;
  private static final int SCREEN = 1366;

  /** How far the page is wider than the window, and headings of columns that say nothing. */
  private static final String LAYOUT =
      """
      () => {
        const faults = [];
        const page = document.documentElement;
        if (page.scrollWidth > page.clientWidth + 1)
          faults.push(`wider than the window: ${page.scrollWidth}`);
        for (const heading of document.querySelectorAll(".main th"))
          if (heading.textContent.trim() === "") faults.push("a column without a heading");
        return faults;
      }
      """;

  /** Words of the product itself, not of its records, that are written in Chinese. */
  private static final String CHINESE_LABELS =
      """
      () => [...document.querySelectorAll(
          ".menu a, .menu summary, .main label, .main th:not(:has(a)), .main dt, .main button, .main legend,"
            + " .main .card > h2, .main .filter select:not([id$='unit']) option, .main .chip,"
            + " .main .hint:not(.board-card .hint), .main .state")]
        .map(label => label.textContent.trim())
        .filter(text => /\\p{Script=Han}/u.test(text))
      """;

  static Stream<Pages.Account> accounts() {
    return Pages.accounts().stream();
  }

  @ParameterizedTest
  @MethodSource("accounts")
  void every_page_of_an_account_can_be_used_by_everybody(Pages.Account account) {
    Set<String> faults = new TreeSet<>();
    try (Browsing.Visitor visitor = Browsing.signedIn(account.name())) {
      for (PageRight page : Pages.firstOpenedBy(account)) {
        visitor.goTo(page.path());
        List<Rule> violations = new AxeBuilder(visitor.page()).analyze().getViolations();
        violations.stream()
            .filter(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
            .forEach(
                rule ->
                    faults.add(
                        page.path()
                            + ": "
                            + rule.getId()
                            + " "
                            + rule.getNodes().get(0).getHtml()));
        faults.addAll(found(visitor, page, LAYOUT));
        visitor.page().setViewportSize(TELEPHONE, 844);
        faults.addAll(found(visitor, page, LAYOUT));
        visitor.page().setViewportSize(SCREEN, 768);
      }
      assertThat(visitor.complaints()).isEmpty();
    }
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("accounts")
  void an_english_page_is_labelled_in_english(Pages.Account account) {
    Set<String> faults = new TreeSet<>();
    try (Browsing.Visitor visitor = Browsing.signedIn(account.name())) {
      visitor.page().locator("[id='who:language']").click();
      visitor.page().locator("html[lang=en]").waitFor();
      for (PageRight page : Pages.firstOpenedBy(account)) {
        visitor.goTo(page.path());
        faults.addAll(found(visitor, page, CHINESE_LABELS));
      }
    }
    assertThat(faults).isEmpty();
  }

  private static List<String> found(Browsing.Visitor visitor, PageRight page, String script) {
    return ((List<?>) visitor.page().evaluate(script))
        .stream().map(fault -> page.path() + ": " + fault).toList();
  }
}
