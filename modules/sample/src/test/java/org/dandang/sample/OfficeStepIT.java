package org.dandang.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.actor.Scope;
import org.dandang.kernel.desk.Sealer;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.rule.RuleBooks;
import org.dandang.kernel.test.House;
import org.dandang.kernel.test.TestActor;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.kernel.time.WorkingCalendars;
import org.dandang.office.api.DemoMark;
import org.dandang.office.api.MeetingId;
import org.dandang.office.api.MeetingRecords;
import org.dandang.office.api.MeetingRecords.MeetingRow;
import org.dandang.office.api.MeetingRecords.State;
import org.dandang.office.api.NumberRecords;
import org.dandang.office.api.NumberRecords.NumberRow;
import org.dandang.office.api.SeatRecords;
import org.dandang.personnel.api.PersonDirectory;
import org.dandang.sample.personnel.PeopleStep;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OfficeStepIT {
  private static House house;

  @BeforeAll
  static void the_county_and_its_office_are_loaded() {
    house =
        House.of("personnel", PersonDirectory.class)
            .and("office", DemoMark.class)
            .withBeansBeside(County.class)
            .lend(new TestActor("sample", Optional.empty(), EnumSet.allOf(Role.class), Scope.ALL))
            .lend(new PlainSealer())
            .lend(Clock.systemUTC())
            .lend((BusinessDay) () -> County.TODAY)
            .lend(RuleBooks.standard())
            .lend(WorkingCalendars.region("450000"));
    County county = house.get(County.class);
    house.run(() -> house.get(PeopleStep.class).load(county, new SplittableRandom(1)));
    house.run(() -> house.get(OfficeStep.class).load(county, new SplittableRandom(2)));
  }

  @Test
  void a_year_of_meetings_is_closed_by_numbered_minutes() {
    List<MeetingRow> meetings =
        house.call(() -> house.get(MeetingRecords.class).list(ListQuery.first(20)).rows());
    assertThat(meetings).hasSize(13);
    assertThat(meetings).filteredOn(row -> row.state() == State.CLOSED).hasSize(12);
    MeetingRow last = meetings.get(1);
    assertThat(last.minutes()).isEqualTo("天常纪〔2018〕12号");
    house.run(
        () ->
            assertThat(house.get(MeetingRecords.class).get(new MeetingId(last.id())).matters())
                .hasSize(2));
  }

  @Test
  void the_void_number_stays_in_its_place() {
    ListQuery query = new ListQuery(Map.of("kind", "天组通", "year", "2018"), List.of(), 0, 20);
    List<NumberRow> numbers = house.call(() -> house.get(NumberRecords.class).list(query).rows());
    assertThat(numbers).hasSize(9);
    assertThat(numbers)
        .filteredOn(NumberRow::voided)
        .singleElement()
        .matches(row -> row.text().equals("天组通〔2018〕5号"));
  }

  @Test
  void two_seats_stand_one_with_a_deputy_today() {
    house.run(
        () ->
            assertThat(house.get(SeatRecords.class).seats())
                .hasSize(2)
                .filteredOn(seat -> seat.absence().isPresent())
                .singleElement()
                .matches(seat -> seat.absence().orElseThrow().contains(County.TODAY)));
  }

  private static final class PlainSealer implements Sealer {
    @Override
    public byte[] seal(String plain) {
      return plain.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    @Override
    public String unseal(byte[] sealed) {
      return new String(sealed, java.nio.charset.StandardCharsets.UTF_8);
    }

    @Override
    public byte[] fingerprint(String purpose, String value) {
      return (purpose + value).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
  }
}
