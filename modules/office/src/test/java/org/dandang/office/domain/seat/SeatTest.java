package org.dandang.office.domain.seat;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.time.Period;
import org.dandang.office.api.OpenSeat;
import org.junit.jupiter.api.Test;

class SeatTest {
  private final PersonId first = new PersonId(1);
  private final PersonId second = new PersonId(2);
  private final PersonId successor = new PersonId(3);
  private final Seat seat =
      new Seat(9, new OpenSeat("干部一股", new UnitId(5), first, Optional.of(second)));

  @Test
  void a_deputy_acts_until_a_day() {
    seat.deputise(successor, Period.between(parse("2019-02-01"), parse("2019-02-20")));
    assertThat(seat.row().deputy()).contains(successor);
    assertThatThrownBy(() -> seat.deputise(first, Period.year(2019)))
        .isInstanceOf(SamePersonTwice.class);
  }

  @Test
  void the_seat_passes_when_both_have_confirmed() {
    HandOver list = seat.handOverTo(11, successor, parse("2019-02-18"), List.of("三件待办"));
    assertThat(list.confirm(first, parse("2019-02-18"))).isFalse();
    assertThat(list.confirm(first, parse("2019-02-19"))).isFalse();
    assertThat(list.confirm(successor, parse("2019-02-19"))).isTrue();
    seat.deputise(second, Period.year(2019));
    seat.take(list);
    assertThat(seat.first()).isEqualTo(successor);
    assertThat(seat.row().deputy()).isEmpty();
    assertThatThrownBy(() -> list.confirm(successor, parse("2019-02-20")))
        .isInstanceOf(HandOverDone.class);
  }

  @Test
  void a_second_person_who_takes_over_is_second_no_longer() {
    HandOver list = seat.handOverTo(11, second, parse("2019-02-18"), List.of());
    list.confirm(first, parse("2019-02-18"));
    list.confirm(second, parse("2019-02-18"));
    seat.take(list);
    assertThat(seat.row().second()).isEmpty();
  }

  @Test
  void others_cannot_confirm_and_nobody_takes_from_oneself() {
    HandOver list = seat.handOverTo(11, successor, parse("2019-02-18"), List.of());
    assertThatThrownBy(() -> list.confirm(second, parse("2019-02-18")))
        .isInstanceOf(NotYoursToConfirm.class);
    assertThatThrownBy(() -> seat.handOverTo(12, first, parse("2019-02-18"), List.of()))
        .isInstanceOf(SamePersonTwice.class);
  }
}
