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

/** Every page of the menu, as axe-core sees it: nothing serious, nothing critical. */
class AccessibilityIT {
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
      }
      assertThat(visitor.complaints()).isEmpty();
    }
    assertThat(faults).isEmpty();
  }
}
