package org.dandang.office.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.rule.InvalidInput;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.kernel.time.Period;
import org.dandang.office.api.AppointDeputy;
import org.dandang.office.api.BeginHandOver;
import org.dandang.office.api.OpenSeat;
import org.dandang.office.api.SeatDesk;
import org.dandang.office.api.SeatId;
import org.dandang.office.domain.InTheFuture;
import org.dandang.office.domain.seat.HandOver;
import org.dandang.office.domain.seat.HandOverOpen;
import org.dandang.office.domain.seat.NotYourSeat;
import org.dandang.office.domain.seat.NotYoursToConfirm;
import org.dandang.office.domain.seat.Seat;
import org.dandang.office.domain.seat.Seats;

@ApplicationScoped
@Transactional
@Permits({Role.SYSTEM_ADMINISTRATOR, Role.COMMITTEE_CLERK})
class SeatOffice implements SeatDesk {
  private Seats seats;
  private Actor actor;
  private BusinessDay day;

  protected SeatOffice() {}

  @Inject
  SeatOffice(Seats seats, Actor actor, BusinessDay day) {
    this.seats = seats;
    this.actor = actor;
    this.day = day;
  }

  @Override
  public SeatId open(OpenSeat command) {
    Seat seat = new Seat(seats.nextId(), command);
    seats.add(seat);
    return seat.id();
  }

  @Override
  @Permits({})
  public void deputise(AppointDeputy command) {
    if (command.to().isBefore(command.from()))
      throw new InvalidInput("to", "office.ends-before-it-begins", command.to());
    own(seats.get(command.seat(), command.seen()))
        .deputise(command.deputy(), Period.between(command.from(), command.to()));
  }

  @Override
  @Permits({})
  public long handOver(BeginHandOver command) {
    Seat seat = own(seats.get(command.seat(), command.seen()));
    if (seats.handOverOpen(seat.id())) throw new HandOverOpen();
    InTheFuture.refused(command.on(), day.today());
    HandOver list = seat.handOverTo(seats.nextId(), command.taker(), command.on(), command.items());
    seats.add(list);
    return list.id();
  }

  @Override
  @Permits({})
  public void confirm(long handOver, LocalDate on) {
    PersonId who = actor.person().orElseThrow(NotYoursToConfirm::new);
    HandOver list = seats.handOver(handOver);
    boolean done = list.confirm(who, InTheFuture.refused(on, day.today()));
    if (done) seats.get(list.seat()).take(list);
  }

  private Seat own(Seat seat) {
    boolean office = actor.is(Role.SYSTEM_ADMINISTRATOR) || actor.is(Role.COMMITTEE_CLERK);
    if (!office && !actor.person().equals(Optional.of(seat.first()))) throw new NotYourSeat();
    return seat;
  }
}
