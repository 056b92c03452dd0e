package org.dandang.sample.personnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.test.House;
import org.dandang.personnel.api.PersonOnDay;
import org.dandang.personnel.api.intake.IntakeRecords;
import org.dandang.personnel.api.intake.IntakeRow;
import org.dandang.personnel.api.intake.IntakeState;
import org.dandang.sample.County;
import org.dandang.sample.LoadedCounty;
import org.junit.jupiter.api.Test;

class PersonnelStepIT {
  private final House house = LoadedCounty.house();

  @Test
  void the_figures_of_the_year_are_met_whatever_stands_around_them() {
    assertThat(count("promotions", 2018)).isEqualTo(16);
    assertThat(count("adjusted_or_removed", 2018)).isEqualTo(6);
    assertThat(count("veterans_dispatched", 2018)).isEqualTo(18);
    assertThat(count("frontline_posts", 2018)).isEqualTo(20);
    assertThat(count("promotions", 2017)).isNotZero();
    assertThat(count("adjusted_or_removed", 2017)).isEqualTo(1);
    assertThat(count("frontline_posts", LocalDate.of(2019, 2, 20))).isEqualTo(20);
    assertThat(count("cadre_pools", 2018)).isEqualTo(6);
    assertThat(count("post_matchings", 2018)).isNotZero();
    assertThat(count("assessments", 2018)).isGreaterThan(80);
    house.run(
        () -> {
          County county = house.get(County.class);
          assertThat(county.organs()).hasSize(89);
          assertThat(county.townshipSecretaries()).hasSize(13);
          assertThat(county.cadres().stream().map(PersonOnDay::person).distinct())
              .hasSameSizeAs(county.cadres());
        });
  }

  @Test
  void of_two_tables_that_units_sent_in_one_was_taken_but_for_a_line_and_one_undone() {
    List<IntakeRow> taken =
        house.call(() -> house.get(IntakeRecords.class).list(ListQuery.first(5)).rows());
    assertThat(taken)
        .extracting(IntakeRow::created, IntakeRow::refused, IntakeRow::state)
        .containsExactly(tuple(1, 0, IntakeState.UNDONE), tuple(3, 1, IntakeState.TAKEN));
  }

  private static long count(String key, int year) {
    return count(key, LocalDate.of(year, 12, 31));
  }

  private static long count(String key, LocalDate to) {
    return LoadedCounty.count(key, Optional.of(to.withDayOfYear(1)), to, to.getYear());
  }
}
