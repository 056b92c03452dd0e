package org.dandang.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.test.House;
import org.dandang.office.api.MeetingId;
import org.dandang.office.api.MeetingRecords;
import org.dandang.office.api.MeetingRecords.MeetingRow;
import org.dandang.office.api.MeetingRecords.State;
import org.dandang.office.api.NumberRecords;
import org.dandang.office.api.NumberRecords.NumberRow;
import org.dandang.office.api.SeatRecords;
import org.junit.jupiter.api.Test;

class OfficeStepIT {
  private final House house = LoadedCounty.house();

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
}
