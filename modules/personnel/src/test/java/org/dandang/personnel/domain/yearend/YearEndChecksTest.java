package org.dandang.personnel.domain.yearend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dandang.kernel.id.UnitId;
import org.dandang.personnel.api.yearend.EstablishmentRow;
import org.dandang.personnel.api.yearend.YearEndColumn;
import org.dandang.personnel.api.yearend.YearEndTable.Check;
import org.dandang.personnel.api.yearend.YearEndTable.Row;
import org.junit.jupiter.api.Test;

/** Year-end tables are checked across and down before anybody relies on them. */
class YearEndChecksTest {
  private static final LocalDate DAY = LocalDate.of(2018, 12, 31);

  @Test
  void rows_that_add_up_across_and_down_hold() {
    List<Check> checks = YearEndChecks.of(List.of(row("A", 3, 2), row("B", 4, 1)), row("", 7, 3));
    assertThat(checks).hasSize(5).allMatch(Check::holds);
  }

  @Test
  void a_row_that_does_not_add_up_is_named_with_both_sides() {
    Row wrong = new Row("B", with(row("B", 4, 1).values(), YearEndColumn.FEMALE, 2));
    List<Check> checks = YearEndChecks.of(List.of(row("A", 3, 2), wrong), row("", 7, 3));
    assertThat(checks)
        .filteredOn(check -> !check.holds())
        .extracting(Check::key, Check::failing)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("check.SEX", List.of("B: 3 ≠ 4")),
            org.assertj.core.groups.Tuple.tuple("check.rows", List.of("FEMALE: 3 ≠ 4")));
  }

  @Test
  void a_unit_whose_incumbents_do_not_follow_from_headcount_is_named() {
    EstablishmentRow right = unit("甲", 5, 6, 1, 0);
    EstablishmentRow wrong = unit("乙", 5, 4, 0, 0);
    List<Check> checks =
        YearEndChecks.of(
            List.of(right, wrong), new EstablishmentRow(Optional.empty(), "", 10, 10, 1, 1));
    assertThat(checks.get(0).failing()).containsExactly("乙: 4");
    assertThat(checks.get(1).holds()).isTrue();
  }

  @Test
  void bands_of_age_follow_each_other_without_gap_or_overlap() {
    List<YearEndColumn> bands = YearEndColumn.Trait.AGE.columns();
    assertThat(bands.get(0).bornTo(DAY)).contains(DAY);
    for (int at = 1; at < bands.size(); at++)
      assertThat(bands.get(at).bornTo(DAY))
          .isEqualTo(bands.get(at - 1).bornFrom(DAY).map(day -> day.minusDays(1)));
    assertThat(YearEndColumn.FROM_36.bornTo(DAY)).contains(LocalDate.of(1982, 12, 31));
  }

  private static EstablishmentRow unit(String name, int headcount, int held, int over, int short_) {
    return new EstablishmentRow(Optional.of(new UnitId(1)), name, headcount, held, over, short_);
  }

  private static Row row(String key, int all, int men) {
    Map<YearEndColumn, Integer> values = new EnumMap<>(YearEndColumn.class);
    values.put(YearEndColumn.ALL, all);
    values.put(YearEndColumn.MALE, men);
    values.put(YearEndColumn.FEMALE, all - men);
    values.put(YearEndColumn.HAN, all);
    values.put(YearEndColumn.PARTY, all);
    values.put(YearEndColumn.FROM_41, all);
    return new Row(key, values);
  }

  private static Map<YearEndColumn, Integer> with(
      Map<YearEndColumn, Integer> values, YearEndColumn column, int value) {
    Map<YearEndColumn, Integer> changed = new EnumMap<>(values);
    changed.put(column, value);
    return changed;
  }
}
