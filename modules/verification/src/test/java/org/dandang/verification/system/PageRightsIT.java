package org.dandang.verification.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.dandang.kernel.actor.Role;
import org.dandang.web.frame.PageRight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page against every kind of account: who may opens it, nobody else does. */
class PageRightsIT {
  private static final String KEYS_OF_THE_HALVES = "/exchange/exchangeKeys.xhtml";

  static Stream<Pages.Account> accounts() {
    return Pages.accounts().stream();
  }

  @ParameterizedTest
  @MethodSource("accounts")
  void each_account_opens_its_own_pages_and_no_others(Pages.Account account) {
    PageVisitor visitor = PageVisitor.signedIn(RunningServer.shared(), account.name());
    for (PageRight page : Pages.all()) {
      PageVisitor.Answer answer = visitor.get(page.path());
      String who = account.name() + " at " + page.path();
      if (!account.mayOpen(page)) {
        assertThat(answer.status()).as(who).isIn(403, 404);
      } else if (page.listed()) {
        assertThat(answer.status()).as(who + answer.body()).isEqualTo(200);
      } else {
        assertThat(answer.status()).as(who + answer.body()).isIn(200, 404);
      }
    }
  }

  @Test
  void a_stranger_opens_nothing() {
    PageVisitor stranger = PageVisitor.stranger(RunningServer.shared());
    for (PageRight page : Pages.all()) {
      assertThat(stranger.get(page.path()).body()).as(page.path()).contains("type=\"password\"");
    }
  }

  @Test
  void administrators_see_no_business_page() {
    Set<Role> administrators =
        Set.of(Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.AUDIT_ADMINISTRATOR);
    assertThat(Pages.all())
        .filteredOn(page -> page.roles().size() < Role.values().length)
        .filteredOn(page -> !page.path().startsWith("/system/"))
        .filteredOn(page -> !page.path().equals(KEYS_OF_THE_HALVES))
        .allSatisfy(
            page ->
                assertThat(page.roles())
                    .as(page.path())
                    .doesNotContainAnyElementsOf(administrators));
  }
}
