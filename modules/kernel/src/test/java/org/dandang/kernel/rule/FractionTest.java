package org.dandang.kernel.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FractionTest {
  private final Fraction twoThirds = Fraction.parse("2/3");
  private final Fraction half = Fraction.parse("1 / 2");

  @Test
  void two_thirds_of_eleven_are_eight() {
    assertThat(twoThirds.ceilingOf(11)).isEqualTo(8);
    assertThat(twoThirds.ceilingOf(9)).isEqualTo(6);
  }

  @Test
  void more_than_half_of_eleven_are_six_and_of_ten_too() {
    assertThat(half.moreThan(11)).isEqualTo(6);
    assertThat(half.moreThan(10)).isEqualTo(6);
  }

  @Test
  void a_fraction_has_a_positive_denominator() {
    assertThatThrownBy(() -> new Fraction(1, 0)).isInstanceOf(IllegalArgumentException.class);
  }
}
