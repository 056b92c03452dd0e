package org.dandang.personnel.domain.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dandang.kernel.rule.RuleBooks;
import org.dandang.personnel.api.person.Sex;
import org.dandang.personnel.api.warning.WarningKind;
import org.junit.jupiter.api.Test;

/** P23: how far ahead is warned, and of whom. */
class HorizonTest {
  private static final LocalDate TODAY = LocalDate.of(2019, 2, 20);
  private final Horizon horizon = new Horizon(RuleBooks.standard(), TODAY);

  @Test
  void who_reaches_the_age_within_half_a_year_is_warned_of_by_sex() {
    assertThat(horizon.births(Sex.MALE))
        .contains(new Horizon.Births(LocalDate.of(1958, 2, 1), LocalDate.of(1959, 8, 31)));
    assertThat(horizon.births(Sex.FEMALE))
        .contains(new Horizon.Births(LocalDate.of(1963, 2, 1), LocalDate.of(1964, 8, 31)));
    assertThat(horizon.retires(LocalDate.of(1959, 3, 5), Sex.MALE))
        .isEqualTo(LocalDate.of(2019, 3, 31));
  }

  @Test
  void from_2025_the_age_moves_on_step_by_step() {
    Horizon later = new Horizon(RuleBooks.standard(), LocalDate.of(2026, 6, 1));
    assertThat(later.retires(LocalDate.of(1966, 3, 5), Sex.MALE))
        .isAfter(LocalDate.of(2026, 3, 31));
    assertThat(later.births(Sex.MALE).orElseThrow().last()).isBefore(LocalDate.of(1966, 12, 31));
  }

  @Test
  void every_kind_names_a_rule_of_the_book() {
    for (WarningKind kind : WarningKind.values())
      if (kind != WarningKind.RETIREMENT)
        assertThat(RuleBooks.standard().cite(kind.rule(), TODAY)).as(kind.rule()).isPresent();
  }
}
