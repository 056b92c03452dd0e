package org.dandang.access.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.dandang.access.api.AccountId;
import org.junit.jupiter.api.Test;

class PasswordTest {
  private static final Instant NOW = Instant.parse("2019-02-20T01:00:00Z");
  private final PasswordPolicy policy = new PasswordPolicy(10);

  @Test
  void a_password_is_long_enough_and_not_endless() {
    assertThatThrownBy(() -> policy.check("care", "short-one"))
        .isInstanceOf(PasswordTooShort.class);
    assertThatThrownBy(() -> policy.check("care", "x".repeat(129)))
        .isInstanceOf(PasswordTooLong.class);
    assertThatCode(() -> policy.check("care", "雨后进结镇的山路很滑要慢行")).doesNotThrowAnyException();
  }

  @Test
  void a_password_is_neither_the_account_name_nor_a_common_one() {
    assertThatThrownBy(() -> policy.check("weizhiqiang", "WeiZhiQiang"))
        .isInstanceOf(PasswordIsAccountName.class);
    assertThatThrownBy(() -> policy.check("care", "Password123"))
        .isInstanceOf(PasswordTooCommon.class);
  }

  @Test
  void a_slow_hash_fits_its_own_secret_only_and_never_repeats() {
    String hash = SlowHash.of("the right one");
    assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    assertThat(SlowHash.matches("the right one", hash)).isTrue();
    assertThat(SlowHash.matches("the wrong one", hash)).isFalse();
    assertThat(SlowHash.of("the right one")).isNotEqualTo(hash);
  }

  @Test
  void a_reset_ends_the_old_password_and_waits_for_its_time() {
    Credential credential = new Credential(new AccountId(1));
    credential.change("old", NOW);
    credential.startReset("code", NOW.plus(Duration.ofHours(24)));
    assertThat(credential.hash()).isEmpty();
    assertThat(credential.waitingReset(NOW.plusSeconds(60))).contains("code");
    assertThat(credential.waitingReset(NOW.plus(Duration.ofHours(25)))).isEmpty();
  }

  @Test
  void a_completed_reset_is_over() {
    Credential credential = new Credential(new AccountId(1));
    credential.startReset("code", NOW.plus(Duration.ofHours(24)));
    credential.change("new", NOW);
    assertThat(credential.waitingReset(NOW)).isEmpty();
    assertThat(credential.hash()).contains("new");
    assertThat(credential.changedAt()).contains(NOW);
  }

  @Test
  void one_time_codes_differ() {
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < 100; i++) codes.add(OneTimeCode.next());
    assertThat(codes).hasSize(100).allMatch(code -> code.matches("([2-9a-hj-km-np-z]{5}-?){4}"));
  }
}
