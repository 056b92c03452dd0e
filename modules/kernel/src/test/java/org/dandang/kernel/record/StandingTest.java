package org.dandang.kernel.record;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StandingTest {
  private final Amendment amendment = new Amendment("重复录入", "黄某", parse("2018-07-01"));

  @Test
  void a_record_is_in_force_until_it_is_voided() {
    Standing voided = Standing.inForce().voidedBy(amendment);
    assertThat(Standing.inForce().isVoided()).isFalse();
    assertThat(Standing.inForce().amendment()).isEmpty();
    assertThat(voided.isVoided()).isTrue();
    assertThat(voided.amendment()).contains(amendment);
  }

  @Test
  void a_correction_keeps_it_in_force_and_may_be_followed_by_another() {
    Standing corrected = Standing.inForce().correctedBy(amendment).correctedBy(amendment);
    assertThat(corrected.isVoided()).isFalse();
    assertThat(corrected.amendment()).contains(amendment);
  }

  @Test
  void a_void_record_is_neither_voided_nor_corrected_again() {
    Standing voided = Standing.inForce().voidedBy(amendment);
    assertThatThrownBy(() -> voided.voidedBy(amendment)).isInstanceOf(AlreadyVoided.class);
    assertThatThrownBy(() -> voided.correctedBy(amendment)).isInstanceOf(AlreadyVoided.class);
  }
}
