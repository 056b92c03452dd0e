package org.dandang.access.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dandang.access.api.AccountId;
import org.dandang.access.api.FactorOffer;
import org.dandang.access.api.FactorState;
import org.dandang.access.api.Reason;
import org.dandang.access.api.Refused;
import org.dandang.access.api.SignInFailed;
import org.dandang.access.api.SignInOutcome;
import org.dandang.access.domain.Account;
import org.dandang.access.domain.AuditEntry;
import org.dandang.access.domain.AuditTrail;
import org.dandang.access.domain.Caller;
import org.dandang.access.domain.Credential;
import org.dandang.access.domain.FactorCodeWrong;
import org.dandang.access.domain.Factors;
import org.dandang.access.domain.NoFactorEnrolled;
import org.dandang.access.domain.NoFactorOffered;
import org.dandang.access.domain.NotOwnRights;
import org.dandang.access.domain.PasswordWrong;
import org.dandang.access.domain.ShownCode;
import org.dandang.access.domain.TokenKey;
import org.dandang.access.domain.TokenKeys;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.actor.Scope;
import org.dandang.kernel.test.TestActor;
import org.dandang.kernel.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecondFactorTest {
  private static final String PASSWORD = "雨后进结镇的山路很滑";

  /** Of the password, with the least memory and passes: the time it takes is not tried here. */
  private static final String HASH =
      "$argon2id$v=19$m=8,t=1,p=1$MDEyMzQ1Njc4OWFiY2RlZg$/QHncpVL8aAIAJOfiv3qUuZPkRv7zQUAr4rUuSp62Wc";

  private static final Reason LOST = new Reason("手机遗失");

  private final SettableClock clock = new SettableClock("2026-03-01T08:00:10Z");

  @TempDir static Path folder;

  private final AccountBook book = new AccountBook();
  private final FactorBook factors = new FactorBook();
  private final KeyedSealer sealer = new KeyedSealer(KeyRing.in(folder), SealSuite.AES);
  private final SecondFactors second = new SecondFactors(factors, sealer, clock);
  private final CountedAttempts attempts = new CountedAttempts();
  private final TokenKeys keys = new OneKey();
  private final List<AuditEntry> told = new ArrayList<>();
  private AccessSettings settings = TestSettings.standard();
  private boolean demo = true;

  @Test
  void a_key_counts_when_a_code_of_it_was_typed_and_ends_sessions_by_password_alone() {
    AccountId id = account("handler", Role.PETITION_HANDLER);
    FactorOffer offer = own("handler").offer(PASSWORD, Optional.empty());
    assertThat(entered("handler")).isEqualTo(SignInOutcome.SIGNED_IN);
    assertThatThrownBy(() -> own("handler").confirm(wrong(offer)))
        .isInstanceOf(FactorCodeWrong.class);
    assertThat(entered("handler")).isEqualTo(SignInOutcome.SIGNED_IN);
    int before = book.get(id).sessions();
    assertThat(own("handler").confirm(code(offer))).hasSize(10);
    assertThat(book.get(id).sessions()).isGreaterThan(before);
    assertThat(entered("handler")).isEqualTo(SignInOutcome.CODE_ASKED);
    FactorState state = own("handler").state();
    assertThat(state.since()).contains(clock.instant());
    assertThat(state.codesLeft()).isEqualTo(10);
  }

  @Test
  void a_key_is_offered_for_a_quarter_of_an_hour_and_to_whoever_knows_the_password() {
    account("handler", Role.PETITION_HANDLER);
    assertThatThrownBy(() -> own("handler").offer("wrong", Optional.empty()))
        .isInstanceOf(PasswordWrong.class);
    assertThatThrownBy(() -> own("handler").confirm("000000")).isInstanceOf(NoFactorOffered.class);
    FactorOffer offer = own("handler").offer(PASSWORD, Optional.empty());
    assertThat(own("handler").waiting()).contains(offer);
    clock.passes(Duration.ofMinutes(16));
    assertThat(own("handler").waiting()).isEmpty();
    assertThatThrownBy(() -> own("handler").confirm(code(offer)))
        .isInstanceOf(NoFactorOffered.class);
    assertThat(own("anonymous").waiting()).isEmpty();
  }

  @Test
  void the_key_is_kept_sealed_and_recovery_codes_as_slow_hashes_and_each_opens_once() {
    AccountId id = account("handler", Role.PETITION_HANDLER);
    FactorOffer offer = own("handler").offer(PASSWORD, Optional.empty());
    String key = String.join("", offer.groups());
    assertThat(text(factors.offered(id).orElseThrow().sealedKey())).doesNotContain(key);
    List<String> codes = own("handler").confirm(code(offer));
    Factors.Kept kept = factors.find(id).orElseThrow();
    assertThat(text(kept.sealedKey())).doesNotContain(key);
    assertThat(sealer.unseal(kept.sealedKey())).isEqualTo(key);
    for (String code : codes)
      assertThat(factors.code(id, code.substring(0, 5)).orElseThrow().hash())
          .startsWith("$argon2id$");
    String recovery = codes.get(3);
    assertThat(signIns().prove(half("handler"), recovery.toUpperCase().replace("-", " ")).name())
        .isEqualTo("handler");
    assertThat(own("handler").state().codesLeft()).isEqualTo(9);
    assertCode(half("handler"), recovery, SignInOutcome.WRONG);
  }

  @Test
  void after_the_password_a_code_is_asked_for_and_each_works_once() {
    account("handler", Role.PETITION_HANDLER);
    FactorOffer offer = enrolled("handler");
    Caller half = half("handler");
    assertThatThrownBy(() -> signIns().prove(half, code(offer))).isInstanceOf(SignInFailed.class);
    later();
    String code = code(offer);
    assertThat(signIns().prove(half, code).name()).isEqualTo("handler");
    assertThatThrownBy(() -> signIns().prove(half("handler"), code))
        .isInstanceOf(SignInFailed.class);
    assertThat(told)
        .extracting(AuditEntry::kind)
        .containsSubsequence(
            AuditEntry.Kind.HALF_SIGNED_IN,
            AuditEntry.Kind.SIGN_IN_FAILED,
            AuditEntry.Kind.SIGN_IN,
            AuditEntry.Kind.HALF_SIGNED_IN,
            AuditEntry.Kind.SIGN_IN_FAILED);
    assertThat(told).extracting(AuditEntry::outcome).contains("access.factor-code-wrong");
  }

  @Test
  void wrong_codes_lock_the_account_and_knowing_the_password_gives_no_more_of_them() {
    account("handler", Role.PETITION_HANDLER, Role.INTEGRATOR);
    FactorOffer offer = enrolled("handler");
    later();
    for (int guess = 1; guess <= 5; guess++) {
      Caller half = half("handler");
      signIns().signIn("handler", PASSWORD);
      assertCode(half, wrong(offer), SignInOutcome.WRONG);
    }
    assertThatThrownBy(() -> half("handler"))
        .isInstanceOfSatisfying(
            SignInFailed.class,
            failed -> assertThat(failed.outcome()).isEqualTo(SignInOutcome.LOCKED));
    assertThat(told).extracting(AuditEntry::kind).contains(AuditEntry.Kind.LOCKED);
    clock.passes(Duration.ofMinutes(16));
    assertThat(signIns().prove(half("handler"), code(offer)).name()).isEqualTo("handler");
  }

  @Test
  void wrong_passwords_and_wrong_codes_are_counted_together_and_forgotten_by_a_right_code() {
    account("handler", Role.PETITION_HANDLER);
    FactorOffer offer = enrolled("handler");
    for (int round = 0; round < 3; round++) {
      later();
      for (int guess = 1; guess <= 2; guess++)
        assertThatThrownBy(() -> signIns().enter("handler", "wrong"))
            .isInstanceOf(SignInFailed.class);
      Caller half = half("handler");
      for (int guess = 1; guess <= 2; guess++) assertCode(half, wrong(offer), SignInOutcome.WRONG);
      signIns().prove(half, code(offer));
    }
    for (int guess = 1; guess <= 3; guess++)
      assertThatThrownBy(() -> signIns().enter("handler", "wrong"))
          .isInstanceOf(SignInFailed.class);
    Caller half = half("handler");
    assertCode(half, wrong(offer), SignInOutcome.WRONG);
    assertCode(half, wrong(offer), SignInOutcome.WRONG);
    assertCode(half, code(offer), SignInOutcome.LOCKED);
  }

  @Test
  void another_key_needs_the_password_and_a_code_of_the_old_one() {
    account("handler", Role.PETITION_HANDLER);
    FactorOffer old = enrolled("handler");
    later();
    assertThatThrownBy(() -> own("handler").offer(PASSWORD, Optional.empty()))
        .isInstanceOf(FactorCodeWrong.class);
    assertThatThrownBy(() -> own("handler").offer("wrong", Optional.of(code(old))))
        .isInstanceOf(PasswordWrong.class);
    FactorOffer renewed = own("handler").offer(PASSWORD, Optional.of(code(old)));
    later();
    signIns().prove(half("handler"), code(old));
    factors.enrol(
        book.accountNamed("handler").orElseThrow().id(), step(), clock.instant(), List.of());
    later();
    assertCode(half("handler"), code(old), SignInOutcome.WRONG);
    assertThat(signIns().prove(half("handler"), code(renewed)).name()).isEqualTo("handler");
  }

  @Test
  void a_lost_factor_is_withdrawn_by_the_security_administrator_and_ends_all_sessions() {
    AccountId id = account("handler", Role.PETITION_HANDLER);
    enrolled("handler");
    int before = book.get(id).sessions();
    rights("secadmin").withdrawFactor(id, LOST, 0);
    assertThat(book.get(id).sessions()).isGreaterThan(before);
    assertThat(entered("handler")).isEqualTo(SignInOutcome.SIGNED_IN);
    assertThatThrownBy(() -> rights("secadmin").withdrawFactor(id, LOST, 0))
        .isInstanceOf(NoFactorEnrolled.class);
  }

  @Test
  void the_operator_lets_the_only_security_administrator_in_again_and_nobody_else() {
    AccountId id = account("secadmin", Role.SECURITY_ADMINISTRATOR);
    account("handler", Role.PETITION_HANDLER);
    enrolled("secadmin");
    int before = book.get(id).sessions();
    FirstAdministratorDesk desk =
        new FirstAdministratorDesk(book, factors, new Resets(settings, clock), clock);
    assertThat(desk.recover("secadmin").code()).isNotBlank();
    assertThat(factors.find(id)).isEmpty();
    assertThat(book.get(id).sessions()).isGreaterThan(before);
    assertThatThrownBy(() -> desk.recover("handler")).hasMessageContaining("access.recover");
    assertThatThrownBy(() -> desk.recover("nobody")).hasMessageContaining("access.recover");
  }

  @Test
  void nobody_withdraws_the_own_factor() {
    AccountId id = account("secadmin", Role.SECURITY_ADMINISTRATOR);
    enrolled("secadmin");
    assertThatThrownBy(() -> rights("secadmin").withdrawFactor(id, LOST, 0))
        .isInstanceOf(NotOwnRights.class);
  }

  @Test
  void outside_a_demo_whoever_touches_the_confidential_half_and_administrators_must_enrol() {
    demo = false;
    account("handler", Role.PETITION_HANDLER);
    account("trainer", Role.TRAINING_OFFICER);
    assertThat(entered("trainer")).isEqualTo(SignInOutcome.SIGNED_IN);
    assertThat(entered("handler")).isEqualTo(SignInOutcome.ENROLMENT_ASKED);
    assertThat(own("handler").waiting()).isPresent();
    enrolled("handler");
    assertThat(entered("handler")).isEqualTo(SignInOutcome.CODE_ASKED);
    assertThat(Role.values())
        .filteredOn(role -> demand().asks(Set.of(role)))
        .containsExactly(
            Role.ORGANISATION_REVIEWER,
            Role.PETITION_HANDLER,
            Role.CASE_MANAGER,
            Role.ACCOUNTABILITY_OFFICER,
            Role.TRIAL_OFFICER,
            Role.DISCIPLINE_REVIEWER,
            Role.SYSTEM_ADMINISTRATOR,
            Role.SECURITY_ADMINISTRATOR,
            Role.AUDIT_ADMINISTRATOR);
  }

  @Test
  void the_operator_says_of_whom_it_is_demanded_in_a_demo_too() {
    settings = set("CADRE, TRAINING_OFFICER");
    assertThat(demand().asks(Set.of(Role.CADRE))).isTrue();
    assertThat(demand().asks(Set.of(Role.PETITION_HANDLER))).isFalse();
    demo = false;
    settings = set("none");
    assertThat(demand().asks(Set.of(Role.values()))).isFalse();
    settings = set(" ");
    assertThat(demand().asks(Set.of(Role.PETITION_HANDLER))).isTrue();
    settings = set("PETITON_HANDLER");
    assertThatThrownBy(() -> demand().check(this))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("PETITON_HANDLER");
  }

  @Test
  void a_token_does_not_go_round_a_factor_that_is_demanded() {
    account("machine", Role.INTEGRATOR);
    account("both", Role.INTEGRATOR, Role.PETITION_HANDLER);
    Tokens tokens = new Tokens(keys, book, sealer, demand(), settings, clock);
    String before = tokens().issue("both", PASSWORD).token();
    assertThat(tokens.verify(before)).isPresent();
    demo = false;
    assertThat(tokens().issue("machine", PASSWORD).token()).isNotBlank();
    assertThatThrownBy(() -> tokens().issue("both", PASSWORD)).isInstanceOf(Refused.class);
    assertThat(tokens.verify(before)).isEmpty();
  }

  private TokenCounter tokens() {
    Tokens tokens = new Tokens(keys, book, sealer, demand(), settings, clock);
    return new TokenCounter(signIns(), tokens, demand());
  }

  private SignIns signIns() {
    return new SignIns(attempts, book, new ToldTrail(), second, demand(), settings, clock);
  }

  private FactorDemand demand() {
    return new FactorDemand(settings, () -> demo);
  }

  private static AccessSettings set(String roles) {
    return new AccessSettings(new TestSettings(Map.of("access.factor.required", roles)));
  }

  private AccountId account(String name, Role... roles) {
    Period always = Period.from(LocalDate.of(2020, 1, 1));
    Account account = new Account(book.nextId(), name, Optional.empty(), always);
    for (Role role : roles)
      account.grant(book.nextGrantId(), role, true, Set.of(), always, Set.of());
    Credential credential = new Credential(account.id());
    credential.change(HASH, clock.instant());
    book.add(account, credential);
    return account.id();
  }

  /** Without recovery codes, whose slow hashes would take their time. */
  private FactorOffer enrolled(String name) {
    AccountId id = book.accountNamed(name).orElseThrow().id();
    FactorOffer offer = second.offer(id, name);
    factors.enrol(id, step(), clock.instant(), List.of());
    return offer;
  }

  private OwnFactorDesk own(String name) {
    return new OwnFactorDesk(book, factors, second, demand(), signIns(), actor(name));
  }

  private RightsDesk rights(String name) {
    return new RightsDesk(book, factors, actor(name), new Resets(settings, clock));
  }

  private static TestActor actor(String name) {
    return new TestActor(name, Optional.empty(), Set.of(), Scope.ALL);
  }

  private SignInOutcome entered(String name) {
    return signIns().enter(name, PASSWORD).outcome();
  }

  private Caller half(String name) {
    SignIns.Entered entered = signIns().enter(name, PASSWORD);
    assertThat(entered.outcome()).isEqualTo(SignInOutcome.CODE_ASKED);
    return entered.caller();
  }

  private void assertCode(Caller half, String code, SignInOutcome outcome) {
    assertThatThrownBy(() -> signIns().prove(half, code))
        .isInstanceOfSatisfying(
            SignInFailed.class, failed -> assertThat(failed.outcome()).isEqualTo(outcome));
  }

  /** The authenticator shows another code. */
  private void later() {
    clock.passes(Duration.ofSeconds(30));
  }

  private long step() {
    return ShownCode.step(clock.instant());
  }

  private String code(FactorOffer offer) {
    return ShownCode.of(offer, clock.instant());
  }

  private String wrong(FactorOffer offer) {
    return ShownCode.of(offer, clock.instant().plus(Duration.ofHours(1)));
  }

  private static String text(byte[] sealed) {
    return new String(sealed, StandardCharsets.ISO_8859_1);
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
}
