package org.dandang.access.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ProvenTokensTest {
  private static final Instant NOW = Instant.parse("2019-02-20T01:00:00Z");

  private final ProvenTokens proven = new ProvenTokens();

  @Test
  void a_token_is_known_to_the_letter() {
    proven.keep("head.said.signed", claims(NOW.plusSeconds(60)), NOW);
    assertThat(proven.find("head.said.signed")).contains(claims(NOW.plusSeconds(60)));
    assertThat(proven.find("head.said.signeD")).isEmpty();
    assertThat(proven.find("head.said.signed ")).isEmpty();
    assertThat(proven.find("")).isEmpty();
  }

  @Test
  void it_ends_on_the_instant_that_it_names() {
    assertThat(claims(NOW.plusNanos(1)).inTime(NOW)).isTrue();
    assertThat(claims(NOW).inTime(NOW)).isFalse();
  }

  @Test
  void a_flood_of_tokens_drops_those_that_have_ended_first() {
    proven.keep("lasting", claims(NOW.plusSeconds(600)), NOW);
    for (int i = 0; i < 999; i++) proven.keep("short" + i, claims(NOW.plusSeconds(1)), NOW);
    proven.keep("later", claims(NOW.plusSeconds(600)), NOW.plusSeconds(1));
    assertThat(proven.find("lasting")).isPresent();
    assertThat(proven.find("later")).isPresent();
    assertThat(proven.find("short1")).isEmpty();
  }

  @Test
  void a_flood_of_tokens_that_last_begins_anew() {
    for (int i = 0; i <= 1_000; i++) proven.keep("token" + i, claims(NOW.plusSeconds(600)), NOW);
    assertThat(proven.find("token1000")).isPresent();
    assertThat(proven.find("token1")).isEmpty();
  }

  private static ProvenTokens.Claims claims(Instant until) {
    return new ProvenTokens.Claims("integrator", 3, until);
  }
}
