package org.dandang.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DayCheckTest {
  @Test
  void days_of_people_who_live_are_plausible_and_slips_of_the_finger_are_not() {
    assertThat(DayCheck.isPlausible(LocalDate.of(1900, 1, 1))).isTrue();
    assertThat(DayCheck.isPlausible(LocalDate.of(2199, 12, 31))).isTrue();
    assertThat(DayCheck.isPlausible(LocalDate.of(201, 12, 20))).isFalse();
    assertThat(DayCheck.isPlausible(LocalDate.of(20190, 2, 20))).isFalse();
  }
}
