package org.dandang.sample.discipline;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dandang.accountability.api.AccountabilityRecords;
import org.dandang.accountability.api.Coverage;
import org.dandang.kernel.test.House;
import org.dandang.kernel.test.TestDatabase;
import org.dandang.sample.County;
import org.dandang.sample.LoadedCounty;
import org.dandang.sample.Workdays;
import org.junit.jupiter.api.Test;

/** The confidential half of the demo county gives the article's numbers, noise and all. */
class DisciplineStepsIT {
  @Test
  void the_figures_of_petition_and_accountability_are_met() {
    House house = LoadedCounty.house();
    assertThat(count("clarifications")).isEqualTo(74);
    assertThat(count("reduced_sanctions")).isEqualTo(8);
    assertThat(count("exempted_sanctions")).isEqualTo(4);
    assertThat(count("first_form_talks")).isEqualTo(43);
    assertThat(count("promoted_after_admonition")).isEqualTo(7);
    assertThat(count("award_clearances")).isEqualTo(15);
    assertThat(count("false_accusations")).isEqualTo(1);
    assertThat(count("tolerance_refused")).isEqualTo(5);
    Coverage coverage = house.call(() -> house.get(AccountabilityRecords.class).coverage(2018));
    assertThat(coverage.opened()).isEqualTo(14);
    assertThat(coverage.complete()).isTrue();
    everybodyActsOnWorkingDays();
  }

  /** Whatever is signed, held or served; only what runs to an end may end on any day. */
  private static void everybodyActsOnWorkingDays() {
    String columns =
        "select table_name, column_name from information_schema.columns"
            + " where table_name like 'accountability\\_%' and data_type = 'date'"
            + " and column_name not in ('effect_until', 'valid_until', 'follow_up_due',"
            + " 'correction_due') order by 1, 2";
    List<String> off = new ArrayList<>();
    try (Connection connection = TestDatabase.connect();
        Statement statement = connection.createStatement();
        Statement days = connection.createStatement();
        ResultSet found = statement.executeQuery(columns)) {
      while (found.next()) {
        String place = found.getString(1) + "." + found.getString(2);
        ResultSet rows =
            days.executeQuery(
                "select distinct "
                    + found.getString(2)
                    + " from "
                    + found.getString(1)
                    + " where "
                    + found.getString(2)
                    + " is not null");
        while (rows.next()) {
          LocalDate day = rows.getObject(1, LocalDate.class);
          if (!Workdays.isWorked(day)) off.add(place + " " + day);
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    assertThat(off).isEmpty();
  }

  private static long count(String key) {
    return LoadedCounty.count(key, Optional.empty(), County.TODAY, 2018);
  }
}
