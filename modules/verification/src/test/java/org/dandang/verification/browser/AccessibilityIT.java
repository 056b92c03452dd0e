package org.dandang.verification.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dandang.verification.system.Beside;
import org.dandang.verification.system.Pages;
import org.dandang.web.frame.PageRight;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * P27: every page of the menu, as axe-core sees it, as a telephone shows it and as an English
 * reader finds it: nothing serious, nothing cut off, no label in the other language.
 */
@Beside
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

  /** Words of the product itself, not of its records (class data), that are written in Chinese. */
  private static final String CHINESE_LABELS =
      """
      html => [...new DOMParser().parseFromString(html, "text/html").querySelectorAll(
          ".menu a, .menu summary, .main label, .main th:not(.data), .main dt, .main button, .main legend,"
            + " .main .card > h2, .main .filter select:not([id$='unit']) option, .main .chip,"
            + " .main .hint:not(.data), .main .state")]
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
    try (Browsing.Visitor visitor = Browsing.signedIn(account.name());
        Browsing.Visitor english = Browsing.signedIn(account.name())) {
      english.page().locator("[id='who:language']").click();
      english.page().locator("html[lang=en]").waitFor();
      for (PageRight page : Pages.firstOpenedBy(account)) {
        visitor.goTo(page.path());
        violations(visitor).forEach(fault -> faults.add(page.path() + ": " + fault));
        faults.addAll(found(visitor, page, LAYOUT, ""));
        visitor.page().setViewportSize(TELEPHONE, 844);
        faults.addAll(found(visitor, page, LAYOUT, ""));
        visitor.page().setViewportSize(SCREEN, 768);
        faults.addAll(found(english, page, CHINESE_LABELS, english.read(page.path())));
      }
      assertThat(visitor.complaints()).isEmpty();
    }
    assertThat(faults).isEmpty();
  }

  /** The page has no frames, so axe need not open a second page to gather what they say. */
  private static Stream<String> violations(Browsing.Visitor visitor) {
    AxeRunOptions only = new AxeRunOptions();
    only.setResultTypes(List.of("violations"));
    return new AxeBuilder(visitor.page())
        .setLegacyMode(true).options(only).analyze().getViolations().stream()
            .filter(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
            .map(rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml());
  }

  private static List<String> found(
      Browsing.Visitor visitor, PageRight page, String script, String html) {
    return ((List<?>) visitor.page().evaluate(script, html))
        .stream().map(fault -> page.path() + ": " + fault).toList();
  }
}
