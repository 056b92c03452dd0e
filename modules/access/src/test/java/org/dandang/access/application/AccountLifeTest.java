package org.dandang.access.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dandang.access.api.AccountId;
import org.dandang.access.api.DemoAccount;
import org.dandang.access.api.FirstAdministrator;
import org.dandang.access.api.GrantId;
import org.dandang.access.api.GrantRole;
import org.dandang.access.api.OpenAccount;
import org.dandang.access.api.Refused;
import org.dandang.access.api.ResetCode;
import org.dandang.access.api.RoleRow;
import org.dandang.access.api.SignInFailed;
import org.dandang.access.api.SignInOutcome;
import org.dandang.access.api.Token;
import org.dandang.access.domain.AccountDisabled;
import org.dandang.access.domain.AccountInUse;
import org.dandang.access.domain.AccountNameTaken;
import org.dandang.access.domain.AdministratorsAreSeparate;
import org.dandang.access.domain.AuditEntry;
import org.dandang.access.domain.AuditTrail;
import org.dandang.access.domain.GrantOutsideAccount;
import org.dandang.access.domain.GrantWithoutUnits;
import org.dandang.access.domain.NotADemo;
import org.dandang.access.domain.NotOwnRights;
import org.dandang.access.domain.NotSignedIn;
import org.dandang.access.domain.PasswordTooShort;
import org.dandang.access.domain.PasswordUnchanged;
import org.dandang.access.domain.PasswordWrong;
import org.dandang.access.domain.ResetCodeWrong;
import org.dandang.access.domain.TokenKey;
import org.dandang.access.domain.TokenKeys;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.actor.Scope;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.test.TestActor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountLifeTest {
  private static final LocalDate TODAY = LocalDate.of(2019, 2, 20);
  private static final String GOOD = "雨后进结镇的山路很滑";
  private static final String BETTER = "木棉花开在四月的天等";

  @TempDir static Path keys;

  private final SettableClock clock = new SettableClock("2019-02-20T01:00:00Z");

  private final AccountBook book = new AccountBook();
  private final List<AuditEntry> told = new ArrayList<>();
  private final AccessSettings settings = TestSettings.standard();
  private final FactorDemand demand = new FactorDemand(settings, () -> true);
  private final FactorBook factors = new FactorBook();
  private final SecondFactors second = new SecondFactors(factors, sealer(), clock);
  private final SignIns signIns =
      new SignIns(new CountedAttempts(), book, new ToldTrail(), second, demand, settings, clock);
  private final Resets resets = new Resets(settings, clock);
  private final RightsDesk rights = rightsOf(actor("secadmin", 900));

  @Test
  void an_account_is_opened_granted_activated_and_signed_in() {
    open("weizhiqiang", 7, Role.TRAINING_OFFICER);
    activate("weizhiqiang", GOOD);
    assertThat(signIns.signIn(" WeiZhiQiang ", GOOD).roles())
        .containsExactly(Role.TRAINING_OFFICER);
    assertThat(told).extracting(AuditEntry::kind).containsExactly(AuditEntry.Kind.SIGN_IN);
  }

  @Test
  void a_name_is_never_given_again() {
    AccountId first = open("once", 7, Role.CADRE);
    rights.disable(first, 0);
    assertThatThrownBy(() -> open("once", 8, Role.CADRE)).isInstanceOf(AccountNameTaken.class);
  }

  @Test
  void nobody_holds_two_administrators_roles_by_two_accounts() {
    open("sysadmin", 7, Role.SYSTEM_ADMINISTRATOR);
    assertThatThrownBy(() -> open("auditor", 7, Role.AUDIT_ADMINISTRATOR))
        .isInstanceOf(AdministratorsAreSeparate.class);
    assertThatThrownBy(() -> open("officer", 7, Role.PERSONNEL_OFFICER))
        .isInstanceOf(AdministratorsAreSeparate.class);
    open("auditor2", 8, Role.AUDIT_ADMINISTRATOR);
  }

  @Test
  void nobody_gives_rights_to_the_own_person_or_account() {
    assertThatThrownBy(() -> open("mine", 900, Role.CADRE)).isInstanceOf(NotOwnRights.class);
    AccountId own = book.nextId();
    book.add(
        new org.dandang.access.domain.Account(
            own, "secadmin", Optional.empty(), org.dandang.kernel.time.Period.from(TODAY)),
        new org.dandang.access.domain.Credential(own));
    assertThatThrownBy(() -> grant(own, Role.SECURITY_ADMINISTRATOR))
        .isInstanceOf(NotOwnRights.class);
  }

  @Test
  void nobody_withdraws_disables_enables_or_resets_what_is_the_own() {
    AccountId id = book.nextId();
    book.add(
        new org.dandang.access.domain.Account(
            id,
            "second",
            Optional.of(new PersonId(900)),
            org.dandang.kernel.time.Period.from(TODAY)),
        new org.dandang.access.domain.Credential(id));
    assertThatThrownBy(() -> grant(id, Role.CADRE)).isInstanceOf(NotOwnRights.class);
    assertThatThrownBy(() -> rights.withdraw(id, new GrantId(1), TODAY, 0))
        .isInstanceOf(NotOwnRights.class);
    assertThatThrownBy(() -> rights.disable(id, 0)).isInstanceOf(NotOwnRights.class);
    assertThatThrownBy(() -> rights.enable(id, 0)).isInstanceOf(NotOwnRights.class);
    assertThatThrownBy(() -> rights.startReset(id, 0)).isInstanceOf(NotOwnRights.class);
  }

  @Test
  void a_disabled_account_ends_its_sessions_at_once_and_is_enabled_for_the_same_person() {
    AccountId id = open("away", 7, Role.CADRE);
    activate("away", GOOD);
    int before = signIns.signIn("away", GOOD).sessions();
    rights.disable(id, 0);
    assertThat(book.named("away")).isEmpty();
    assertThatThrownBy(() -> signIns.signIn("away", GOOD)).isInstanceOf(SignInFailed.class);
    assertThatThrownBy(() -> rights.disable(id, 0)).isInstanceOf(AccountDisabled.class);
    assertThatThrownBy(() -> grant(id, Role.CARE_OFFICER)).isInstanceOf(AccountDisabled.class);
    rights.enable(id, 0);
    assertThat(book.get(id).person()).contains(new PersonId(7));
    assertThat(signIns.signIn("away", GOOD).sessions()).isGreaterThan(before);
    assertThatThrownBy(() -> rights.enable(id, 0)).isInstanceOf(AccountInUse.class);
  }

  @Test
  void an_account_is_not_enabled_beside_an_administrators_that_the_person_was_given_since() {
    AccountId first = open("officer", 7, Role.PERSONNEL_OFFICER);
    rights.disable(first, 0);
    open("sysadmin", 7, Role.SYSTEM_ADMINISTRATOR);
    assertThatThrownBy(() -> rights.enable(first, 0)).isInstanceOf(AdministratorsAreSeparate.class);
  }

  @Test
  void a_grant_says_where_it_holds_and_lies_within_its_account() {
    AccountId id = open("trainer", 7, Role.TRAINING_OFFICER);
    assertThatThrownBy(() -> grant(id, Set.of(), TODAY)).isInstanceOf(GrantWithoutUnits.class);
    assertThatThrownBy(() -> grant(id, Set.of(new UnitId(5)), TODAY.minusYears(3)))
        .isInstanceOf(GrantOutsideAccount.class);
  }

  @Test
  void a_withdrawn_grant_does_not_hold_from_that_day_on() {
    AccountId id = open("trainer", 7, Role.TRAINING_OFFICER);
    GrantId given = grant(id, Role.CARE_OFFICER);
    rights.withdraw(id, given, TODAY, 0);
    assertThat(book.get(id).rolesDuring(org.dandang.kernel.time.Period.from(TODAY)))
        .containsExactly(Role.TRAINING_OFFICER);
  }

  @Test
  void five_wrong_passwords_lock_for_a_quarter_of_an_hour() {
    open("locked", 7, Role.CADRE);
    activate("locked", GOOD);
    for (int attempt = 1; attempt <= 5; attempt++) assertFails("locked", SignInOutcome.WRONG);
    for (int attempt = 6; attempt <= 11; attempt++) assertFails("locked", SignInOutcome.LOCKED);
    assertThatThrownBy(() -> signIns.signIn("locked", GOOD)).isInstanceOf(SignInFailed.class);
    clock.passes(Duration.ofMinutes(16));
    assertThat(signIns.signIn("locked", GOOD).name()).isEqualTo("locked");
  }

  @Test
  void an_unknown_account_is_answered_like_a_known_one() {
    for (int attempt = 1; attempt <= 5; attempt++) assertFails("nobody", SignInOutcome.WRONG);
    assertFails("nobody", SignInOutcome.LOCKED);
    assertThat(told).extracting(AuditEntry::actor).containsOnly("?");
  }

  @Test
  void a_right_password_makes_the_wrong_ones_before_it_forgotten() {
    open("patient", 7, Role.CADRE);
    activate("patient", GOOD);
    for (int round = 0; round < 3; round++) {
      for (int attempt = 1; attempt <= 4; attempt++) assertFails("patient", SignInOutcome.WRONG);
      signIns.signIn("patient", GOOD);
    }
  }

  @Test
  void a_disabled_account_does_not_sign_in() {
    AccountId id = open("gone", 7, Role.CADRE);
    activate("gone", GOOD);
    rights.disable(id, 0);
    assertThatThrownBy(() -> signIns.signIn("gone", GOOD)).isInstanceOf(SignInFailed.class);
  }

  @Test
  void a_new_password_needs_the_old_one_and_ends_all_sessions() {
    AccountId id = open("changer", 7, Role.CADRE);
    activate("changer", GOOD);
    OwnDesk own = ownOf(actor("changer", 7));
    int before = book.get(id).sessions();
    assertThatThrownBy(() -> own.changePassword("not the old one", BETTER))
        .isInstanceOf(PasswordWrong.class);
    assertThatThrownBy(() -> own.changePassword(GOOD, GOOD)).isInstanceOf(PasswordUnchanged.class);
    assertThatThrownBy(() -> own.changePassword(GOOD, "short"))
        .isInstanceOf(PasswordTooShort.class);
    own.changePassword(GOOD, BETTER);
    assertThat(book.get(id).sessions()).isGreaterThan(before);
    assertThat(signIns.signIn("changer", BETTER).name()).isEqualTo("changer");
  }

  @Test
  void whoever_has_not_signed_in_has_no_password_to_change() {
    assertThatThrownBy(() -> ownOf(actor("anonymous", 1)).changePassword(GOOD, BETTER))
        .isInstanceOf(NotSignedIn.class);
  }

  @Test
  void a_reset_is_completed_once_in_time_with_the_right_code() {
    AccountId id = open("forgetful", 7, Role.CADRE);
    activate("forgetful", GOOD);
    ResetCode code = rights.startReset(id, 0);
    OwnDesk anybody = ownOf(actor("anonymous", 1));
    assertThatThrownBy(() -> signIns.signIn("forgetful", GOOD)).isInstanceOf(SignInFailed.class);
    assertThatThrownBy(() -> anybody.completeReset("forgetful", "wrong-code", BETTER))
        .isInstanceOf(ResetCodeWrong.class);
    anybody.completeReset("forgetful", code.code(), BETTER);
    assertThat(signIns.signIn("forgetful", BETTER).name()).isEqualTo("forgetful");
    assertThatThrownBy(() -> anybody.completeReset("forgetful", code.code(), GOOD))
        .isInstanceOf(ResetCodeWrong.class);
    ResetCode late = rights.startReset(id, 0);
    clock.passes(Duration.ofHours(25));
    assertThatThrownBy(() -> anybody.completeReset("forgetful", late.code(), GOOD))
        .isInstanceOf(ResetCodeWrong.class);
    assertThatThrownBy(() -> anybody.completeReset("nobody", "nobody", GOOD))
        .isInstanceOf(ResetCodeWrong.class);
  }

  @Test
  void the_first_administrator_gets_in_by_a_code_and_only_while_nobody_can_sign_in() {
    FirstAdministratorDesk desk = new FirstAdministratorDesk(book, factors, resets, clock);
    assertThat(desk.openIfNone()).isPresent();
    ResetCode again = desk.openIfNone().orElseThrow();
    ownOf(actor("anonymous", 1)).completeReset(FirstAdministrator.ACCOUNT, again.code(), GOOD);
    assertThat(desk.openIfNone()).isEmpty();
    assertThat(signIns.signIn(FirstAdministrator.ACCOUNT, GOOD).roles())
        .containsExactly(Role.SECURITY_ADMINISTRATOR);
  }

  @Test
  void a_token_is_good_for_its_time_and_as_long_as_its_account() {
    AccountId id = open("integrator", 0, Role.INTEGRATOR);
    activate("integrator", GOOD);
    Tokens tokens = tokens();
    Token token = new TokenCounter(signIns, tokens, demand).issue("integrator", GOOD);
    assertThat(token.expiresAt()).isEqualTo(clock.instant().plus(Duration.ofMinutes(15)));
    assertThat(tokens.verify(token.token()).orElseThrow().name()).isEqualTo("integrator");
    String changed = token.token().replace(token.token().charAt(40), token.token().charAt(41));
    assertThat(tokens.verify(changed + "x")).isEmpty();
    assertThat(tokens.verify("eyJhbGciOiJub25lIn0.eyJzdWIiOiJpbnRlZ3JhdG9yIn0.")).isEmpty();
    assertThat(tokens().verify(token.token())).isEmpty();
    clock.passes(Duration.ofMinutes(15));
    assertThat(tokens.verify(token.token())).isEmpty();
    clock.passes(Duration.ofMinutes(-5));
    rights.disable(id, 0);
    assertThat(tokens.verify(token.token())).isEmpty();
  }

  @Test
  void whoever_is_no_integrator_gets_no_token() {
    open("trainer", 7, Role.TRAINING_OFFICER);
    activate("trainer", GOOD);
    assertThatThrownBy(() -> new TokenCounter(signIns, tokens(), demand).issue("trainer", GOOD))
        .isInstanceOf(Refused.class);
  }

  @Test
  void known_passwords_exist_in_a_demo_only() {
    DemoAccount demo =
        new DemoAccount(
            "care", "demo-care", Optional.of(new PersonId(7)), Set.of(Role.CARE_OFFICER), Set.of());
    assertThatThrownBy(() -> new DemoCounter(book, () -> false, clock).open(List.of(demo), TODAY))
        .isInstanceOf(NotADemo.class);
    new DemoCounter(book, () -> true, clock).open(List.of(demo), TODAY);
    assertThat(signIns.signIn("care", "demo-care").roles()).containsExactly(Role.CARE_OFFICER);
    assertThat(demo.toString()).doesNotContain("demo-care");
  }

  @Test
  void the_own_roles_are_told_in_words() {
    List<RoleRow> table =
        List.of(
            new RoleRow(Role.CADRE, "干部本人", "Cadre", "", ""),
            new RoleRow(Role.CARE_OFFICER, "关心关爱人员", "Care officer", "", ""));
    OwnDesk own =
        new OwnDesk(book, signIns, () -> table, actor("x", 7, Role.CARE_OFFICER), settings, clock);
    assertThat(own.roles(false)).containsExactly("关心关爱人员");
    assertThat(own.roles(true)).containsExactly("Care officer");
  }

  private void assertFails(String name, SignInOutcome outcome) {
    assertThatThrownBy(() -> signIns.signIn(name, "wrong password"))
        .isInstanceOfSatisfying(
            SignInFailed.class, failed -> assertThat(failed.outcome()).isEqualTo(outcome));
  }

  private AccountId open(String name, long person, Role role) {
    AccountId id =
        rights.open(
            new OpenAccount(
                name,
                Optional.of(person).filter(some -> some > 0).map(PersonId::new),
                TODAY.minusYears(1),
                Optional.empty()));
    grant(id, role);
    return id;
  }

  private GrantId grant(AccountId id, Role role) {
    return rights.grant(
        new GrantRole(
            id, role, false, Set.of(new UnitId(5)), TODAY.minusDays(9), Optional.empty(), 0));
  }

  private GrantId grant(AccountId id, Set<UnitId> units, LocalDate from) {
    return rights.grant(
        new GrantRole(id, Role.CARE_OFFICER, false, units, from, Optional.empty(), 0));
  }

  private void activate(String name, String password) {
    AccountId id = book.accountNamed(name).orElseThrow().id();
    ResetCode code = rights.startReset(id, 0);
    ownOf(actor("anonymous", 1)).completeReset(name, code.code(), password);
  }

  private RightsDesk rightsOf(TestActor actor) {
    return new RightsDesk(book, factors, actor, resets);
  }

  private OwnDesk ownOf(TestActor actor) {
    return new OwnDesk(book, signIns, List::of, actor, settings, clock);
  }

  private static TestActor actor(String name, long person, Role... roles) {
    return new TestActor(name, Optional.of(new PersonId(person)), Set.of(roles), Scope.ALL);
  }

  private Tokens tokens() {
    return new Tokens(new OneKey(), book, sealer(), demand, settings, clock);
  }

  private KeyedSealer sealer() {
    return new KeyedSealer(KeyRing.in(keys), SealSuite.AES);
  }

  private static final class OneKey implements TokenKeys {
    private TokenKey kept;

    @Override
    public Optional<TokenKey> find() {
      return Optional.ofNullable(kept);
    }

    @Override
    public TokenKey keep(TokenKey offered, Instant at) {
      kept = offered;
      return offered;
    }
  }

  private final class ToldTrail implements AuditTrail {
    @Override
    public void within(AuditEntry entry) {
      told.add(entry);
    }

    @Override
    public void apart(AuditEntry entry) {
      told.add(entry);
    }
  }
}
