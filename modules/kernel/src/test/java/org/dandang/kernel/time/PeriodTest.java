package org.dandang.kernel.time;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PeriodTest {
  private final Period march = Period.between(parse("2018-03-01"), parse("2018-03-31"));

  @Test
  void both_days_are_inside() {
    assertThat(march.contains(parse("2018-03-01"))).isTrue();
    assertThat(march.contains(parse("2018-03-31"))).isTrue();
    assertThat(march.contains(parse("2018-04-01"))).isFalse();
    assertThat(march.contains(parse("2018-02-28"))).isFalse();
  }

  @Test
  void an_open_period_contains_every_later_day() {
    Period open = Period.from(parse("2018-03-01"));
    assertThat(open.isOpen()).isTrue();
    assertThat(open.end()).isEmpty();
    assertThat(open.contains(parse("2999-01-01"))).isTrue();
    assertThat(open.endedOn(parse("2018-03-31"))).isEqualTo(march).hasSameHashCodeAs(march);
  }

  @Test
  void periods_overlap_when_they_share_a_day() {
    assertThat(march.overlaps(Period.from(parse("2018-03-31")))).isTrue();
    assertThat(march.overlaps(Period.from(parse("2018-04-01")))).isFalse();
    assertThat(Period.from(parse("2018-01-01")).overlaps(march)).isTrue();
    assertThat(Period.year(2017).overlaps(march)).isFalse();
  }

  @Test
  void a_period_has_begun_on_its_first_day() {
    assertThat(march.hasBegun(parse("2018-03-01"))).isTrue();
    assertThat(march.hasBegun(parse("2018-02-28"))).isFalse();
  }

  @Test
  void a_period_cannot_end_before_it_begins() {
    assertThatThrownBy(() -> Period.of(parse("2018-03-02"), parse("2018-03-01")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
