package org.dandang.office.application;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.actor.Scope;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.rule.InvalidInput;
import org.dandang.kernel.test.TestActor;
import org.dandang.office.api.AppointDeputy;
import org.dandang.office.api.BeginHandOver;
import org.dandang.office.api.OpenSeat;
import org.dandang.office.api.SeatId;
import org.dandang.office.domain.seat.HandOver;
import org.dandang.office.domain.seat.HandOverOpen;
import org.dandang.office.domain.seat.NotYourSeat;
import org.dandang.office.domain.seat.NotYoursToConfirm;
import org.dandang.office.domain.seat.Seat;
import org.dandang.office.domain.seat.Seats;
import org.junit.jupiter.api.Test;

class SeatOfficeTest {
  private static final PersonId FIRST = new PersonId(1);
  private static final PersonId DEPUTY = new PersonId(2);
  private static final PersonId TAKER = new PersonId(3);

  private final Kept seats = new Kept();
  private final SeatId seat =
      desk(9, Role.COMMITTEE_CLERK)
          .open(new OpenSeat("干部教育席", new UnitId(5), FIRST, Optional.empty()));

  @Test
  void the_first_person_names_a_deputy_and_others_do_not() {
    desk(1, Role.TRAINING_OFFICER).deputise(deputy("2019-02-20", "2019-03-01"));
    assertThat(seats.get(seat).row().deputy()).contains(DEPUTY);
    assertThatThrownBy(
            () -> desk(2, Role.TRAINING_OFFICER).deputise(deputy("2019-02-20", "2019-03-01")))
        .isInstanceOf(NotYourSeat.class);
    assertThatThrownBy(
            () -> desk(1, Role.TRAINING_OFFICER).deputise(deputy("2019-03-02", "2019-03-01")))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void a_hand_over_is_begun_by_the_first_person_once_and_confirmed_by_both() {
    assertThatThrownBy(() -> desk(2, Role.TRAINING_OFFICER).handOver(handOver()))
        .isInstanceOf(NotYourSeat.class);
    long list = desk(1, Role.TRAINING_OFFICER).handOver(handOver());
    assertThatThrownBy(() -> desk(1, Role.TRAINING_OFFICER).handOver(handOver()))
        .isInstanceOf(HandOverOpen.class);
    desk(1, Role.TRAINING_OFFICER).confirm(list, parse("2019-02-20"));
    assertThat(seats.get(seat).first()).isEqualTo(FIRST);
    assertThatThrownBy(() -> desk(2, Role.CADRE).confirm(list, parse("2019-02-20")))
        .isInstanceOf(NotYoursToConfirm.class);
    desk(3, Role.TRAINING_OFFICER).confirm(list, parse("2019-02-20"));
    assertThat(seats.get(seat).first()).isEqualTo(TAKER);
  }

  private AppointDeputy deputy(String from, String to) {
    return new AppointDeputy(seat, DEPUTY, parse(from), parse(to), 0);
  }

  private BeginHandOver handOver() {
    return new BeginHandOver(seat, TAKER, parse("2019-02-19"), List.of("未归档文件两份"), 0);
  }

  private SeatOffice desk(long person, Role role) {
    TestActor actor =
        new TestActor("somebody", Optional.of(new PersonId(person)), Set.of(role), Scope.ALL);
    return new SeatOffice(seats, actor, () -> parse("2019-02-20"));
  }

  private static final class Kept implements Seats {
    private final Map<SeatId, Seat> seats = new HashMap<>();
    private final Map<Long, HandOver> lists = new HashMap<>();
    private long next = 1;

    @Override
    public long nextId() {
      return next++;
    }

    @Override
    public void add(Seat seat) {
      seats.put(seat.id(), seat);
    }

    @Override
    public Seat get(SeatId id) {
      return seats.get(id);
    }

    @Override
    public Seat get(SeatId id, long seen) {
      return seats.get(id);
    }

    @Override
    public void add(HandOver list) {
      lists.put(list.id(), list);
    }

    @Override
    public HandOver handOver(long id) {
      return lists.get(id);
    }

    @Override
    public boolean handOverOpen(SeatId id) {
      return lists.values().stream()
          .map(HandOver::row)
          .anyMatch(row -> row.seat().equals(id) && !(row.given() && row.taken()));
    }
  }
}
