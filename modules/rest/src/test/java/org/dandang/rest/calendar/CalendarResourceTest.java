package org.dandang.rest.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.rule.InvalidInput;
import org.dandang.kernel.time.Calendars;
import org.dandang.kernel.time.WorkingCalendar;
import org.dandang.kernel.time.WorkingCalendars;
import org.dandang.kernel.time.YearWithoutCalendar;
import org.dandang.rest.frame.Address;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarResourceTest {
  private final CalendarResource resource = new CalendarResource();

  CalendarResourceTest() {
    resource.calendars =
        new Calendars() {
          @Override
          public WorkingCalendar national() {
            return WorkingCalendars.national();
          }

          @Override
          public Optional<WorkingCalendar> region(String code) {
            return code.equals("450000")
                ? Optional.of(WorkingCalendars.region(code))
                : Optional.empty();
          }
        };
  }

  @Test
  void the_national_calendar_counts_unless_a_region_is_named() {
    assertThat(asked("from=2018-04-17&days=1&unit=WORKING_DAY").day())
        .isEqualTo(LocalDate.of(2018, 4, 18));
    assertThat(asked("from=2018-04-17&days=1&unit=WORKING_DAY&region=450000").day())
        .isEqualTo(LocalDate.of(2018, 4, 23));
  }

  @Test
  void calendar_days_that_end_on_a_day_off_say_the_next_working_day() {
    DeadlineJson deadline = asked("from=2018-09-28&days=5&unit=CALENDAR_DAY");
    assertThat(deadline.day()).isEqualTo(LocalDate.of(2018, 10, 3));
    assertThat(deadline.rolledToWorkingDay()).isEqualTo(LocalDate.of(2018, 10, 8));
    assertThat(deadline.provisional()).isFalse();
    assertThat(deadline.rule()).isNotBlank();
  }

  @Test
  void the_example_of_the_document_is_true() {
    DeadlineJson deadline = asked("from=2018-09-28&days=15&unit=WORKING_DAY");
    assertThat(deadline.day()).isEqualTo(LocalDate.of(2018, 10, 24));
    assertThat(deadline.rule()).isEqualTo("15 WORKING_DAY");
  }

  @Test
  void a_year_without_data_is_refused() {
    assertThatThrownBy(() -> asked("from=2035-01-05&days=3&unit=WORKING_DAY"))
        .isInstanceOf(YearWithoutCalendar.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "days=3&unit=WORKING_DAY",
        "from=2018-04-17&unit=WORKING_DAY",
        "from=2018-04-17&days=3",
        "from=2018-04-31&days=3&unit=WORKING_DAY",
        "from=2018-04-17&days=0&unit=WORKING_DAY",
        "from=2018-04-17&days=3661&unit=WORKING_DAY",
        "from=2018-04-17&days=3&unit=MONTH",
        "from=2018-04-17&days=3&unit=working_day",
        "from=2018-04-17&days=3&unit=WORKING_DAY&region=999999",
        "from=2018-04-17&days=3&unit=WORKING_DAY&zone=1"
      })
  void bad_parameters_are_refused(String query) {
    assertThatThrownBy(() -> asked(query)).isInstanceOf(InvalidInput.class);
  }

  private DeadlineJson asked(String query) {
    return resource.deadline(Address.of("/api/v1/calendar/deadline?" + query));
  }
}
