package org.dandang.access.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.dandang.access.api.AccountId;
import org.dandang.access.api.AccountRow;
import org.dandang.access.api.RoleRow;
import org.dandang.access.domain.Account;
import org.dandang.access.domain.Caller;
import org.dandang.access.domain.Credential;
import org.dandang.access.domain.Grant;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.rule.Stale;
import org.dandang.kernel.test.TestDatabase;
import org.dandang.kernel.test.TestUnit;
import org.dandang.kernel.time.Period;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AccountsIT {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2019-02-20T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
  private static final LocalDate TODAY = LocalDate.of(2019, 2, 20);
  private static final Period ALWAYS = Period.from(LocalDate.of(2018, 1, 1));
  private static final AtomicInteger NEXT = new AtomicInteger();
  private static TestUnit unit;

  private final Database database = new Database(new TestSource());
  private final CallerRows callers = new CallerRows(database, CLOCK);

  @BeforeAll
  static void boot() {
    unit = TestUnit.of("access");
  }

  @Test
  void an_account_with_its_grants_comes_back_as_it_was_kept() {
    String name = name();
    AccountId id = open(name, new PersonId(42), Role.UNIT_LIAISON, new UnitId(5), new UnitId(6));
    unit.run(
        em -> {
          Account found = new JpaAccounts(em).get(id);
          assertThat(found.name()).isEqualTo(name);
          assertThat(found.person()).contains(new PersonId(42));
          assertThat(found.period()).isEqualTo(ALWAYS);
          Grant grant = found.grants().get(0);
          assertThat(grant.role()).isEqualTo(Role.UNIT_LIAISON);
          assertThat(grant.units()).containsExactlyInAnyOrder(new UnitId(5), new UnitId(6));
        });
  }

  @Test
  void a_machine_has_no_person() {
    AccountId id = open(name(), null, Role.INTEGRATOR);
    unit.run(em -> assertThat(new JpaAccounts(em).get(id).person()).isEmpty());
  }

  @Test
  void a_new_grant_is_kept_with_the_account_it_was_given_to() {
    AccountId id = open(name(), new PersonId(43), Role.CADRE);
    unit.run(
        em -> {
          JpaAccounts accounts = new JpaAccounts(em);
          accounts
              .get(id)
              .grant(accounts.nextGrantId(), Role.CARE_OFFICER, true, Set.of(), ALWAYS, Set.of());
        });
    unit.run(em -> assertThat(new JpaAccounts(em).get(id).grants()).hasSize(2));
  }

  @Test
  void whoever_saw_an_older_version_is_stale() {
    AccountId id = open(name(), null, Role.INTEGRATOR);
    unit.run(
        em -> assertThatThrownBy(() -> new JpaAccounts(em).get(id, 99)).isInstanceOf(Stale.class));
    unit.run(
        em ->
            assertThatThrownBy(() -> new JpaAccounts(em).get(new AccountId(999_999)))
                .isInstanceOf(NotFound.class));
  }

  @Test
  void a_credential_keeps_its_instants() {
    AccountId id = open(name(), null, Role.INTEGRATOR);
    Instant now = CLOCK.instant();
    unit.run(em -> new JpaAccounts(em).credential(id).change("$argon2id$x", now));
    unit.run(em -> assertThat(new JpaAccounts(em).credential(id).changedAt()).contains(now));
    assertThat(callers.hash(id)).contains("$argon2id$x");
  }

  @Test
  void a_caller_has_the_grants_of_today() {
    String name = name();
    AccountId id = open(name, new PersonId(44), Role.UNIT_LIAISON, new UnitId(7));
    Caller caller = callers.named(name).orElseThrow();
    assertThat(caller.account()).isEqualTo(id);
    assertThat(caller.person()).contains(new PersonId(44));
    assertThat(caller.grants())
        .containsExactly(new Caller.Held(Role.UNIT_LIAISON, false, Set.of(new UnitId(7))));
  }

  @Test
  void a_withdrawn_grant_is_gone_at_the_next_call() {
    String name = name();
    AccountId id = open(name, null, Role.CARE_OFFICER);
    assertThat(callers.named(name).orElseThrow().roles()).containsExactly(Role.CARE_OFFICER);
    unit.run(
        em -> {
          Account account = new JpaAccounts(em).get(id);
          account.withdraw(account.grants().get(0).id(), TODAY);
        });
    assertThat(callers.named(name).orElseThrow().roles()).isEmpty();
  }

  @Test
  void a_disabled_account_is_nobody_at_the_next_call() {
    String name = name();
    AccountId id = open(name, null, Role.CARE_OFFICER);
    assertThat(callers.named(name)).isPresent();
    unit.run(em -> new JpaAccounts(em).get(id).disable());
    assertThat(callers.named(name)).isEmpty();
    assertThat(callers.named("nobody-of-that-name")).isEmpty();
  }

  @Test
  void the_table_of_roles_names_every_role() {
    assertThat(new RoleRows(database, CLOCK).rows())
        .extracting(RoleRow::role)
        .containsExactly(Role.values());
    assertThat(new RoleRows(database, CLOCK).rows())
        .allSatisfy(row -> assertThat(row.chinese()).isNotBlank());
  }

  @Test
  void staff_are_the_persons_who_hold_a_role_today() {
    open(name(), new PersonId(4711), Role.TRIAL_OFFICER, new UnitId(1));
    open(name(), new PersonId(4711), Role.TRIAL_OFFICER, new UnitId(2));
    assertThat(new RoleRows(database, CLOCK).holding(Role.TRIAL_OFFICER))
        .containsOnlyOnce(new PersonId(4711));
  }

  @Test
  void accounts_are_listed_by_part_of_their_name() {
    String name = name();
    open(name, new PersonId(45), Role.CADRE);
    unit.run(
        em -> {
          AccountReads reads = new AccountReads(em, List::of, new FactorRows(database));
          Listing<AccountRow> found =
              reads.list(
                  new ListQuery(
                      Map.of("name", name.toUpperCase(), "disabled", "false"), List.of(), 0, 10));
          assertThat(found.rows())
              .singleElement()
              .satisfies(row -> assertThat(row.name()).isEqualTo(name));
          assertThat(reads.get(found.rows().get(0).id()).grants()).hasSize(1);
        });
  }

  @Test
  void the_sixth_attempt_waits_whether_there_is_such_an_account_or_not() {
    AttemptRows attempts = new AttemptRows(database);
    String name = "nobody-" + name();
    Instant now = CLOCK.instant();
    Duration lock = Duration.ofMinutes(15);
    for (int attempt = 1; attempt <= 5; attempt++)
      assertThat(attempts.begin(name, now, lock)).isEqualTo(attempt);
    attempts.lock(name, now.plus(lock));
    assertThat(attempts.begin(name, now.plusSeconds(60), lock)).isZero();
    assertThat(attempts.begin(name, now.plus(lock).plusSeconds(1), lock)).isEqualTo(1);
  }

  @Test
  void attempts_are_forgotten_after_a_while_and_after_success() {
    AttemptRows attempts = new AttemptRows(database);
    String name = name();
    Instant now = CLOCK.instant();
    Duration lock = Duration.ofMinutes(15);
    attempts.begin(name, now, lock);
    assertThat(attempts.begin(name, now.plus(lock).plusSeconds(1), lock)).isEqualTo(1);
    attempts.begin(name, now.plus(lock), lock);
    attempts.forget(name);
    assertThat(attempts.begin(name.toUpperCase(), now, lock)).isEqualTo(1);
  }

  @Test
  void the_history_keeps_who_changed_an_account_but_never_a_secret() throws SQLException {
    AccountId id = open(name(), null, Role.INTEGRATOR);
    unit.run(em -> new JpaAccounts(em).credential(id).change("very-secret-hash", CLOCK.instant()));
    try (Connection connection = TestDatabase.connect();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select count(*), count(*) filter (where changed::text like '%very-secret%')"
                    + " from access_history")) {
      rows.next();
      assertThat(rows.getLong(1)).isPositive();
      assertThat(rows.getLong(2)).isZero();
    }
  }

  private static AccountId open(String name, PersonId person, Role role, UnitId... units) {
    return unit.inTransaction(
        em -> {
          JpaAccounts accounts = new JpaAccounts(em);
          Account account =
              new Account(accounts.nextId(), name, Optional.ofNullable(person), ALWAYS);
          account.grant(
              accounts.nextGrantId(), role, units.length == 0, Set.of(units), ALWAYS, Set.of());
          accounts.add(account, new Credential(account.id()));
          return account.id();
        });
  }

  private static String name() {
    return "it-account-" + NEXT.incrementAndGet();
  }
}
