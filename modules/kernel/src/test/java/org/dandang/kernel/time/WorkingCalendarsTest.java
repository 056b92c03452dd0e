package org.dandang.kernel.time;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dandang.kernel.code.CsvTable;
import org.dandang.kernel.rule.RuleBooks;
import org.dandang.kernel.time.WorkingCalendars.SpecialDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkingCalendarsTest {
  private final WorkingCalendar national = WorkingCalendars.national();
  private final WorkingCalendar guangxi = WorkingCalendars.region("450000");

  static Stream<Map<String, String>> examples() {
    return CsvTable.beside(WorkingCalendarsTest.class, "deadline_examples.csv").stream();
  }

  static Stream<Map<String, String>> years() {
    return CsvTable.beside(WorkingCalendarsTest.class, "year_summary.csv").stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void a_deadline_is_counted_as_in_the_examples(Map<String, String> example) {
    Deadline deadline =
        national.deadline(
            parse(example.get("start_date")),
            Integer.parseInt(example.get("n")),
            DayCount.valueOf(example.get("unit")));
    assertThat(deadline.day()).isEqualTo(example.get("nth_day"));
    assertThat(deadline.rolledToWorkingDay().map(LocalDate::toString).orElse(""))
        .isEqualTo(example.get("rolled_to_working_day"));
    assertThat(deadline.provisional()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("years")
  void a_year_has_its_working_days(Map<String, String> year) {
    LocalDate newYear = LocalDate.of(Integer.parseInt(year.get("year")), 1, 1);
    long worked = newYear.datesUntil(newYear.plusYears(1)).filter(national::isWorkingDay).count();
    assertThat(worked).isEqualTo(Long.parseLong(year.get("working_days_in_year")));
  }

  @Test
  void it_is_known_which_years_have_been_entered() {
    WorkingCalendar county = WorkingCalendars.region("450000");
    assertThat(county.isKnown(LocalDate.of(2018, 12, 31))).isTrue();
    assertThat(county.isKnown(LocalDate.of(2017, 12, 31))).isFalse();
  }

  @Test
  void the_region_has_holidays_of_its_own_and_works_for_them() {
    assertThat(guangxi.isWorkingDay(parse("2018-04-15"))).isTrue();
    assertThat(Stream.of("2018-04-18", "2018-04-19", "2018-04-20", "2019-04-04", "2019-04-08"))
        .noneMatch(day -> guangxi.isWorkingDay(parse(day)))
        .allMatch(day -> national.isWorkingDay(parse(day)));
  }

  @Test
  void five_working_days_end_later_where_the_region_rests() {
    LocalDate from = parse("2018-04-16");
    assertThat(national.deadline(from, 5, DayCount.WORKING_DAY).last()).isEqualTo("2018-04-23");
    assertThat(guangxi.deadline(from, 5, DayCount.WORKING_DAY).last()).isEqualTo("2018-04-26");
  }

  @Test
  void a_year_of_the_region_that_has_not_been_entered_makes_a_deadline_provisional() {
    assertThat(guangxi.deadline(parse("2021-04-01"), 15, DayCount.WORKING_DAY).provisional())
        .isTrue();
  }

  @Test
  void months_end_on_the_last_day_where_there_is_no_such_day() {
    Deadline deadline = national.deadline(parse("2018-08-31"), 6, DayCount.MONTH);
    assertThat(deadline.day()).isEqualTo("2019-02-28");
    assertThat(deadline.rolledToWorkingDay()).contains(parse("2019-02-28"));
  }

  @Test
  void years_are_clamped_too_and_roll_to_a_working_day() {
    Deadline deadline = national.deadline(parse("2020-02-29"), 1, DayCount.YEAR);
    assertThat(deadline.day()).isEqualTo("2021-02-28");
    assertThat(deadline.last()).isEqualTo("2021-03-01");
  }

  @Test
  void a_count_into_a_year_without_calendar_is_provisional() {
    Deadline deadline = national.deadline(parse("2026-12-28"), 15, DayCount.WORKING_DAY);
    assertThat(deadline.provisional()).isTrue();
    assertThat(deadline.day()).isEqualTo("2027-01-18");
  }

  @Test
  void a_question_inside_a_year_without_calendar_is_refused() {
    assertThatThrownBy(() -> national.deadline(parse("2027-02-01"), 5, DayCount.WORKING_DAY))
        .isInstanceOf(YearWithoutCalendar.class);
    assertThatThrownBy(() -> national.isWorkingDay(parse("2017-12-29")))
        .isInstanceOf(YearWithoutCalendar.class);
  }

  @Test
  void an_uploaded_year_is_counted_and_no_longer_provisional() {
    WorkingCalendar uploaded =
        WorkingCalendars.with(List.of(new SpecialDay(parse("2027-01-01"), false, "元旦")));
    Deadline deadline = uploaded.deadline(parse("2026-12-28"), 4, DayCount.WORKING_DAY);
    assertThat(deadline)
        .isEqualTo(new Deadline(parse("2027-01-04"), Optional.empty(), false, "4 WORKING_DAY"));
  }

  @Test
  void an_uploaded_year_stands_in_the_place_of_the_shipped_one() {
    WorkingCalendar corrected =
        WorkingCalendars.with(List.of(new SpecialDay(parse("2019-01-01"), false, "元旦")));
    assertThat(corrected.isWorkingDay(parse("2019-02-05"))).isTrue();
    assertThat(corrected.isWorkingDay(parse("2018-10-02"))).isFalse();
  }

  @Test
  void a_region_that_is_not_shipped_lives_from_what_was_uploaded() {
    SpecialDay own = new SpecialDay(parse("2019-06-20"), false, "自治州州庆");
    WorkingCalendar region = WorkingCalendars.with("533100", List.of(), List.of(own));
    assertThat(region.isWorkingDay(own.day())).isFalse();
    assertThat(region.deadline(parse("2018-06-19"), 5, DayCount.WORKING_DAY).provisional())
        .isTrue();
  }

  @Test
  void working_days_between_count_the_last_day_and_may_be_negative() {
    assertThat(national.workingDaysBetween(parse("2019-02-01"), parse("2019-02-27"))).isEqualTo(15);
    assertThat(national.workingDaysBetween(parse("2019-02-27"), parse("2019-02-01")))
        .isEqualTo(-15);
    assertThat(national.workingDaysBetween(parse("2019-02-01"), parse("2019-02-01"))).isZero();
  }

  @Test
  void a_deadline_under_a_rule_names_its_source() {
    LocalDate noticed = parse("2019-03-11");
    Deadline deadline =
        national.deadline(noticed, RuleBooks.standard().get("notice.days", noticed));
    assertThat(deadline.last()).isEqualTo("2019-03-18");
    assertThat(deadline.rule()).startsWith("《党政领导干部选拔任用工作条例");
  }

  @Test
  void a_region_without_data_is_unknown() {
    assertThatThrownBy(() -> WorkingCalendars.region("110000"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
