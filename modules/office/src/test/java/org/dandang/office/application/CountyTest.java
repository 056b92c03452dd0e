package org.dandang.office.application;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dandang.office.domain.setting.KindAlreadyKnown;
import org.dandang.office.domain.setting.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountyTest {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-23T17:00:00Z"), ZoneId.of("Asia/Shanghai"));

  private final Said said = new Said();

  @Test
  void a_demo_keeps_its_day_and_its_mark_for_ever() {
    new DatabaseRegister(said).asDemo(parse("2019-02-20"));
    assertThat(new CountyDay(said, NOON).today()).isEqualTo("2019-02-20");
    assertThat(new DemoBand(said).text()).isEqualTo("演示数据，人物事项均属虚构");
    assertThatThrownBy(() -> new DatabaseRegister(said).asReal())
        .isInstanceOf(KindAlreadyKnown.class);
    assertThatThrownBy(() -> new DatabaseRegister(said).asDemo(parse("2020-02-20")))
        .isInstanceOf(KindAlreadyKnown.class);
  }

  @Test
  void a_real_database_works_today_and_bears_no_mark() {
    DemoBand band = new DemoBand(said);
    assertThat(band.demo()).isFalse();
    new DatabaseRegister(said).asReal();
    assertThat(new CountyDay(said, NOON).today()).isEqualTo("2026-11-24");
    assertThat(band.demo()).isFalse();
    assertThat(band.banner()).isEmpty();
  }

  @Test
  void the_county_keeps_its_regions_holidays() {
    CountyCalendars calendars = new CountyCalendars(new UploadedDays(), NOON);
    assertThat(county(calendars, "450000").isWorkingDay(parse("2018-04-18"))).isFalse();
    assertThat(county(calendars, "110000").isWorkingDay(parse("2018-04-18"))).isTrue();
    assertThat(calendars.region("xx")).isEmpty();
    assertThat(calendars.national().workingDaysBetween(parse("2018-04-17"), parse("2018-04-18")))
        .isEqualTo(1);
  }

  @Test
  void the_operators_rules_hold_and_a_wrong_table_stops_the_start(@TempDir Path folder)
      throws IOException {
    Path table = folder.resolve("rules-override.csv");
    Files.writeString(table, "key,value,from,to,reason\nnotice.days,7,2019-01-01,,县委要求\n");
    assertThat(rules(table).get("notice.days", parse("2019-06-01")).number()).isEqualTo(7);
    assertThat(rules(table).cite("RY-41", parse("2018-06-01")).orElseThrow().number()).isEqualTo(5);
    Files.writeString(table, "key,value,from,to,reason\nnotice.days,seven,2019-01-01,,县委要求\n");
    assertThatThrownBy(() -> rules(table)).isInstanceOf(IllegalArgumentException.class);
    Files.writeString(table, "key,value,from,to,reason\n");
    assertThat(rules(table).get("notice.days", parse("2019-06-01")).number()).isEqualTo(5);
  }

  private static CountyRuleBook rules(Path table) {
    return new CountyRuleBook(
        new OfficeConfiguration(Optional.of(table.toString()), "450000", 20, 7));
  }

  private static CountyCalendar county(CountyCalendars calendars, String region) {
    return new CountyCalendar(calendars, new OfficeConfiguration(Optional.empty(), region, 20, 7));
  }

  private static final class Said implements Settings {
    private final Map<String, String> said = new HashMap<>();

    @Override
    public Optional<String> find(String name) {
      return Optional.ofNullable(said.get(name));
    }

    @Override
    public void add(String name, String value) {
      said.put(name, value);
    }
  }
}
