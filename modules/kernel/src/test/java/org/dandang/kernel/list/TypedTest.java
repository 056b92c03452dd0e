package org.dandang.kernel.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import org.dandang.kernel.rule.InvalidInput;
import org.dandang.kernel.rule.RuleMessages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {
  @Test
  void spaces_around_are_forgiven() {
    assertThat(Typed.flag("leads", " true ")).isTrue();
    assertThat(Typed.flag("leads", "false")).isFalse();
    assertThat(Typed.day("from", " 2018-12-31 ")).isEqualTo(LocalDate.of(2018, 12, 31));
    assertThat(Typed.year("year", "2018 ")).isEqualTo(2018);
    assertThat(Typed.whole("unit", " 7")).isEqualTo(7);
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "TRUE", "1", "是", "truefalse"})
  void nonsense_is_no_answer_to_yes_or_no(String typed) {
    assertThatThrownBy(() -> Typed.flag("leads", typed))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused -> assertThat(refused.code()).isEqualTo("kernel.not-a-truth"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1899", "3000", "99999999999", "-2018", "二〇一八", "2018.5"})
  void what_is_no_year_is_refused(String typed) {
    assertThatThrownBy(() -> Typed.year("year", typed)).isInstanceOf(InvalidInput.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0001-01-01", "1899-12-31", "2200-01-01", "9999-12-31", "+10000-01-01"})
  void a_day_out_of_range_is_refused_with_the_range(String typed) {
    assertThatThrownBy(() -> Typed.day("asOf", typed))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused -> {
              assertThat(refused.field()).isEqualTo("asOf");
              assertThat(RuleMessages.of(refused, Locale.SIMPLIFIED_CHINESE))
                  .contains("1900-01-01 至 2199-12-31");
            });
  }

  @Test
  void what_is_no_day_or_number_is_refused() {
    assertThatThrownBy(() -> Typed.day("from", "2019-02-30")).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> Typed.whole("unit", "seven")).isInstanceOf(InvalidInput.class);
  }

  @Test
  void days_of_people_who_live_are_plausible_and_slips_of_the_finger_are_not() {
    assertThat(Typed.isPlausible(LocalDate.of(1900, 1, 1))).isTrue();
    assertThat(Typed.isPlausible(LocalDate.of(2199, 12, 31))).isTrue();
    assertThat(Typed.isPlausible(LocalDate.of(201, 12, 20))).isFalse();
    assertThat(Typed.isPlausible(LocalDate.of(20190, 2, 20))).isFalse();
  }
}
