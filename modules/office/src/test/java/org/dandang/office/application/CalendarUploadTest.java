package org.dandang.office.application;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.rule.InvalidInput;
import org.dandang.kernel.rule.Stale;
import org.dandang.kernel.test.TestActor;
import org.dandang.kernel.time.DayCount;
import org.dandang.kernel.time.WorkingCalendar;
import org.dandang.kernel.time.WorkingCalendars;
import org.dandang.kernel.time.YearWithoutCalendar;
import org.dandang.office.api.CalendarRecords.ChangedDay;
import org.dandang.office.api.CalendarRecords.Check;
import org.dandang.office.api.CalendarRecords.MovedTerm;
import org.dandang.office.api.CalendarRecords.Source;
import org.dandang.office.api.CalendarRecords.VersionRow;
import org.dandang.office.api.CalendarRecords.YearRow;
import org.dandang.office.api.UploadCalendar;
import org.dandang.office.domain.setting.NothingNew;
import org.dandang.office.domain.setting.YearInUse;
import org.junit.jupiter.api.Test;

class CalendarUploadTest {
  private static final String HEAD = "date,kind,name\n";
  private static final String OF_2027 = HEAD + "2027-01-01,holiday,元旦\n";
  private static final String OF_2017 = HEAD + "2017-01-01,holiday,元旦\n2017-01-02,holiday,元旦\n";
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-24T04:00:00Z"), ZoneId.of("Asia/Shanghai"));

  private final UploadedDays days = new UploadedDays();
  private final CountyCalendars calendars = new CountyCalendars(days, NOON);
  private final CalendarChecks checks = new CalendarChecks(days);
  private final CalendarOffice desk =
      new CalendarOffice(days, calendars, checks, TestActor.with(Role.SYSTEM_ADMINISTRATOR), NOON);

  @Test
  void an_uploaded_year_counts_at_once_and_its_deadlines_are_no_longer_provisional() {
    WorkingCalendar county = county("110000");
    assertThat(county.deadline(parse("2026-12-25"), 10, DayCount.WORKING_DAY).provisional())
        .isTrue();
    upload(2027, "", OF_2027, "", 0);
    assertThat(county.deadline(parse("2026-12-25"), 10, DayCount.WORKING_DAY).provisional())
        .isFalse();
    assertThat(county.deadline(parse("2026-12-25"), 10, DayCount.WORKING_DAY).day())
        .isEqualTo("2027-01-11");
  }

  @Test
  void a_year_that_is_not_shipped_is_refused_until_it_is_uploaded() {
    WorkingCalendar county = county("450000");
    assertThatThrownBy(() -> county.isWorkingDay(parse("2017-01-02")))
        .isInstanceOf(YearWithoutCalendar.class);
    upload(2017, "", OF_2017, "", 0);
    assertThat(county.isWorkingDay(parse("2017-01-02"))).isFalse();
    upload(2017, "450000", HEAD + "2017-03-30,holiday,三月三\n", "", 0);
    assertThat(county.isWorkingDay(parse("2017-03-30"))).isFalse();
    assertThat(county.deadline(parse("2017-03-29"), 1, DayCount.WORKING_DAY).provisional())
        .isFalse();
  }

  @Test
  void a_region_that_is_not_shipped_has_its_holidays_once_uploaded() {
    WorkingCalendar county = county("533100");
    assertThat(county.isWorkingDay(parse("2018-04-11"))).isTrue();
    upload(2018, "533100", HEAD + "2018-04-11,holiday,泼水节\n", "", 0);
    assertThat(county.isWorkingDay(parse("2018-04-11"))).isFalse();
  }

  @Test
  void a_table_with_a_fault_leaves_everything_as_it_was() {
    assertThatThrownBy(() -> upload(2027, "", OF_2027 + "2027-13-01,holiday,国庆\n", "", 0))
        .isInstanceOf(InvalidInput.class);
    assertThat(days.of("")).isEmpty();
    assertThat(days.versions("")).isEmpty();
  }

  @Test
  void a_year_in_use_is_replaced_with_a_reason_only_and_the_old_table_is_kept() {
    upload(2027, "", OF_2027, "", 0);
    String corrected = OF_2027 + "2027-02-08,holiday,春节\n";
    assertThatThrownBy(() -> upload(2027, "", corrected, " ", 1)).isInstanceOf(YearInUse.class);
    assertThatThrownBy(() -> upload(2027, "", corrected, "补录", 0)).isInstanceOf(Stale.class);
    assertThatThrownBy(() -> upload(2027, "", OF_2027, "再传", 1)).isInstanceOf(NothingNew.class);
    upload(2027, "", corrected, "国务院办公厅通知补录", 1);
    assertThat(shelf().versions(2027, "")).extracting(VersionRow::number).containsExactly(2, 1);
    assertThat(shelf().versions(2027, "").get(1).table()).isEqualTo(OF_2027);
  }

  @Test
  void a_shipped_year_is_in_use_too() {
    assertThatThrownBy(() -> upload(2019, "", HEAD + "2019-01-01,holiday,元旦\n", "", 0))
        .isInstanceOf(YearInUse.class);
  }

  @Test
  void the_check_says_which_days_and_which_terms_would_change() {
    upload(2027, "", OF_2027, "", 0);
    Check check = checks.check(command(2027, "", OF_2027 + "2027-03-03,holiday,增补\n", "", 1));
    assertThat(check.passed()).isTrue();
    assertThat(check.changed())
        .containsExactly(new ChangedDay(parse("2027-03-03"), true, false, "增补"));
    assertThat(check.moved())
        .contains(
            new MovedTerm(
                5,
                parse("2027-02-24"),
                parse("2027-02-24"),
                parse("2027-03-03"),
                parse("2027-03-04")));
    assertThat(days.versions("")).hasSize(1);
  }

  @Test
  void the_years_of_both_layers_say_where_they_came_from() {
    upload(2017, "", OF_2017, "", 0);
    List<YearRow> years = shelf().years();
    assertThat(years)
        .contains(
            new YearRow(
                "", 2017, Source.UPLOADED, 2, 1, Optional.of(java.time.LocalDateTime.now(NOON))));
    assertThat(years)
        .anyMatch(row -> row.region().equals("450000") && row.source() == Source.SHIPPED);
    assertThat(WorkingCalendars.shipped("")).noneMatch(day -> day.day().getYear() == 2017);
  }

  private CalendarShelf shelf() {
    return new CalendarShelf(days, checks, configuration("450000"));
  }

  private WorkingCalendar county(String region) {
    return new CountyCalendar(calendars, configuration(region));
  }

  private static OfficeConfiguration configuration(String region) {
    return new OfficeConfiguration(Optional.empty(), region, 20, 7);
  }

  private void upload(int year, String region, String table, String reason, int seen) {
    desk.upload(command(year, region, table, reason, seen));
  }

  private static UploadCalendar command(
      int year, String region, String table, String reason, int seen) {
    return new UploadCalendar(year, region, table, reason, seen);
  }
}
