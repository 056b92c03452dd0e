package org.dandang.access.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.dandang.access.api.AccountId;
import org.dandang.access.domain.Account;
import org.dandang.access.domain.Credential;
import org.dandang.access.domain.Factors;
import org.dandang.access.domain.RecoveryCode;
import org.dandang.kernel.test.TestUnit;
import org.dandang.kernel.time.Period;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FactorsIT {
  private static final Instant NOW = Instant.parse("2026-03-01T08:00:10Z");
  private static final byte[] KEY = {1, 2, 3};
  private static final byte[] OTHER = {4, 5};
  private static final AtomicInteger NEXT = new AtomicInteger();
  private static TestUnit unit;

  private final FactorRows factors = new FactorRows(new Database(new TestSource()));

  @BeforeAll
  static void boot() {
    unit = TestUnit.of("access");
  }

  @Test
  void an_offered_key_counts_for_nothing_until_it_is_enrolled() {
    AccountId account = account();
    factors.offer(account, new Factors.Offered(KEY, NOW));
    assertThat(factors.find(account)).isEmpty();
    assertThat(factors.offered(account).orElseThrow().sealedKey()).isEqualTo(KEY);
    assertThat(factors.offered(account).orElseThrow().at()).isEqualTo(NOW);
    factors.enrol(account, 7, NOW, List.of());
    assertThat(factors.offered(account)).isEmpty();
    Factors.Kept kept = factors.find(account).orElseThrow();
    assertThat(kept.sealedKey()).isEqualTo(KEY);
    assertThat(kept.lastStep()).isEqualTo(7);
    assertThat(kept.since()).isEqualTo(NOW);
  }

  @Test
  void another_key_replaces_the_first_and_its_recovery_codes_when_it_is_enrolled() {
    AccountId account = enrolled(new RecoveryCode.Kept("aaaaa", "one"));
    factors.offer(account, new Factors.Offered(OTHER, NOW));
    assertThat(factors.find(account).orElseThrow().sealedKey()).isEqualTo(KEY);
    factors.enrol(account, 9, NOW, List.of(new RecoveryCode.Kept("bbbbb", "two")));
    assertThat(factors.find(account).orElseThrow().sealedKey()).isEqualTo(OTHER);
    assertThat(factors.code(account, "aaaaa")).isEmpty();
    assertThat(factors.code(account, "bbbbb")).isPresent();
  }

  @Test
  void of_many_who_use_a_code_at_the_same_moment_one_gets_in() throws Exception {
    RecoveryCode.Kept code = new RecoveryCode.Kept("aaaaa", "one");
    AccountId account = enrolled(code);
    assertThat(atOnce(() -> factors.use(account, 8))).isEqualTo(1);
    assertThat(factors.use(account, 7)).isFalse();
    assertThat(factors.use(account, 9)).isTrue();
    assertThat(atOnce(() -> factors.use(account, code))).isEqualTo(1);
    assertThat(factors.codesLeft(account)).isZero();
  }

  @Test
  void a_withdrawn_factor_leaves_nothing() {
    AccountId account = enrolled(new RecoveryCode.Kept("aaaaa", "one"));
    AccountId neighbour = enrolled(new RecoveryCode.Kept("aaaaa", "one"));
    assertThat(factors.withdraw(account)).isTrue();
    assertThat(factors.find(account)).isEmpty();
    assertThat(factors.codesLeft(account)).isZero();
    assertThat(factors.withdraw(account)).isFalse();
    assertThat(factors.codesLeft(neighbour)).isEqualTo(1);
  }

  @Test
  void a_right_password_takes_back_only_its_own_attempt() {
    AttemptRows attempts = new AttemptRows(new Database(new TestSource()));
    String name = "factor-" + NEXT.incrementAndGet();
    Duration lock = Duration.ofMinutes(15);
    attempts.begin(name, NOW, lock);
    attempts.begin(name, NOW, lock);
    attempts.takeBack(name);
    assertThat(attempts.begin(name, NOW, lock)).isEqualTo(2);
    attempts.lock(name, NOW.plus(lock));
    attempts.takeBack(name);
    assertThat(attempts.begin(name, NOW.plusSeconds(1), lock)).isZero();
  }

  private static long atOnce(Callable<Boolean> use) throws Exception {
    ExecutorService many = Executors.newFixedThreadPool(8);
    try {
      long in = 0;
      for (Future<Boolean> each : many.invokeAll(Stream.generate(() -> use).limit(8).toList()))
        if (each.get()) in++;
      return in;
    } finally {
      many.shutdown();
    }
  }

  private AccountId enrolled(RecoveryCode.Kept code) {
    AccountId account = account();
    factors.offer(account, new Factors.Offered(KEY, NOW));
    factors.enrol(account, 7, NOW, List.of(code));
    return account;
  }

  private static AccountId account() {
    return unit.inTransaction(
        em -> {
          JpaAccounts accounts = new JpaAccounts(em);
          Account account =
              new Account(
                  accounts.nextId(),
                  "it-factor-" + NEXT.incrementAndGet(),
                  Optional.empty(),
                  Period.from(LocalDate.of(2018, 1, 1)));
          accounts.add(account, new Credential(account.id()));
          return account.id();
        });
  }
}
