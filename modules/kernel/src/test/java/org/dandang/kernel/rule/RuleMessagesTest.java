package org.dandang.kernel.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RuleMessagesTest {
  @Test
  void a_year_is_shown_without_a_thousands_mark() {
    assertThat(RuleMessages.of(new org.dandang.kernel.time.YearWithoutCalendar(2031), Locale.CHINA))
        .contains("2031");
  }

  @Test
  void english_is_given_when_asked_for() {
    assertThat(RuleMessages.find("kernel.already-voided", Locale.ENGLISH).orElseThrow())
        .isNotEqualTo(
            RuleMessages.find("kernel.already-voided", Locale.SIMPLIFIED_CHINESE).orElseThrow());
  }

  @Test
  void what_was_typed_without_end_is_cut() {
    InvalidInput typed = new InvalidInput("year", "kernel.not-a-number", "𠮷".repeat(5_000));
    assertThat(RuleMessages.of(typed, Locale.CHINA)).hasSizeLessThan(450).contains("𠮷…");
  }

  @Test
  void a_code_that_nobody_knows_is_shown_as_it_is() {
    assertThat(RuleMessages.text("nowhere.at-all", List.of(), Locale.CHINA))
        .isEqualTo("nowhere.at-all");
    assertThat(RuleMessages.text("odd", List.of(), Locale.CHINA)).isEqualTo("odd");
  }
}
