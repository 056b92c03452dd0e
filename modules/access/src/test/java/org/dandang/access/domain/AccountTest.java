package org.dandang.access.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.dandang.access.api.AccountId;
import org.dandang.access.api.GrantId;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTest {
  private static final LocalDate DAY = LocalDate.of(2019, 2, 20);
  private static final Period ALWAYS = Period.from(LocalDate.of(2018, 1, 1));
  private static final Period YEAR = Period.year(2018);
  private long nextGrant = 1;

  @ParameterizedTest
  @ValueSource(strings = {"A", "x", "1abc", "has space", "中文", "", "-dash"})
  void a_name_is_short_and_plain(String name) {
    assertThatThrownBy(() -> new Account(new AccountId(1), name, Optional.empty(), ALWAYS))
        .isInstanceOf(MalformedAccountName.class);
  }

  @ParameterizedTest
  @CsvSource({
    "SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR",
    "SECURITY_ADMINISTRATOR, AUDIT_ADMINISTRATOR",
    "AUDIT_ADMINISTRATOR, SYSTEM_ADMINISTRATOR",
    "AUDIT_ADMINISTRATOR, PERSONNEL_OFFICER",
    "CADRE, SECURITY_ADMINISTRATOR",
    "INTEGRATOR, SYSTEM_ADMINISTRATOR"
  })
  void an_administrator_holds_that_role_alone(Role first, Role second) {
    Account account = account();
    give(account, first, ALWAYS);
    assertThatThrownBy(() -> give(account, second, ALWAYS))
        .isInstanceOf(AdministratorsAreSeparate.class);
  }

  @Test
  void the_separation_looks_at_all_accounts_of_a_person() {
    assertThatThrownBy(
            () ->
                account()
                    .grant(
                        new GrantId(1),
                        Role.AUDIT_ADMINISTRATOR,
                        true,
                        Set.of(),
                        ALWAYS,
                        Set.of(Role.SECURITY_ADMINISTRATOR)))
        .isInstanceOf(AdministratorsAreSeparate.class);
  }

  @Test
  void nobody_reviews_for_both_halves() {
    Account account = account();
    give(account, Role.ORGANISATION_REVIEWER, ALWAYS);
    assertThatThrownBy(() -> give(account, Role.DISCIPLINE_REVIEWER, ALWAYS))
        .isInstanceOf(ReviewersAreApart.class);
  }

  @Test
  void one_after_the_other_both_reviews_are_possible() {
    Account account = account();
    give(account, Role.ORGANISATION_REVIEWER, YEAR);
    give(account, Role.DISCIPLINE_REVIEWER, Period.from(LocalDate.of(2019, 1, 1)));
    assertThat(account.grants()).hasSize(2);
  }

  @Test
  void business_roles_go_together() {
    Account account = account();
    give(account, Role.PERSONNEL_OFFICER, ALWAYS);
    give(account, Role.CADRE, ALWAYS);
    assertThat(account.rolesDuring(Period.between(DAY, DAY)))
        .containsExactlyInAnyOrder(Role.PERSONNEL_OFFICER, Role.CADRE);
  }

  @Test
  void a_grant_names_its_units_or_says_everywhere() {
    assertThatThrownBy(
            () ->
                account()
                    .grant(new GrantId(1), Role.UNIT_LIAISON, false, Set.of(), ALWAYS, Set.of()))
        .isInstanceOf(GrantWithoutUnits.class);
  }

  @Test
  void a_grant_lies_within_the_time_of_its_account() {
    Account lent = new Account(new AccountId(2), "lent", Optional.empty(), YEAR);
    assertThatThrownBy(() -> give(lent, Role.CARE_OFFICER, ALWAYS))
        .isInstanceOf(GrantOutsideAccount.class);
    assertThatThrownBy(() -> give(lent, Role.CARE_OFFICER, Period.year(2017)))
        .isInstanceOf(GrantOutsideAccount.class);
    give(lent, Role.CARE_OFFICER, YEAR);
  }

  @Test
  void a_withdrawn_grant_does_not_hold_from_that_day_on() {
    Account account = account();
    Grant grant = give(account, Role.CARE_OFFICER, ALWAYS);
    account.withdraw(grant.id(), DAY);
    assertThat(account.rolesDuring(Period.between(DAY, DAY))).isEmpty();
    assertThat(account.rolesDuring(Period.between(DAY.minusDays(1), DAY))).hasSize(1);
  }

  @Test
  void a_grant_withdrawn_on_its_first_day_never_held() {
    Account account = account();
    Grant grant = give(account, Role.CARE_OFFICER, ALWAYS);
    account.withdraw(grant.id(), ALWAYS.begin());
    assertThat(account.rolesDuring(ALWAYS)).isEmpty();
  }

  @Test
  void a_disabled_account_has_no_roles_takes_none_and_ends_its_sessions() {
    Account account = account();
    give(account, Role.CARE_OFFICER, ALWAYS);
    int before = account.sessions();
    account.disable();
    assertThat(account.sessions()).isGreaterThan(before);
    assertThat(account.rolesDuring(ALWAYS)).isEmpty();
    assertThatThrownBy(() -> give(account, Role.CADRE, ALWAYS)).isInstanceOf(AccountDisabled.class);
  }

  private Account account() {
    return new Account(new AccountId(1), "somebody", Optional.of(new PersonId(7)), ALWAYS);
  }

  private Grant give(Account account, Role role, Period time) {
    return account.grant(
        new GrantId(nextGrant++), role, false, Set.of(new UnitId(3)), time, Set.of());
  }
}
