package org.dandang.office.domain.seat;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.kernel.time.Period;
import org.dandang.office.api.OpenSeat;
import org.dandang.office.api.SeatId;
import org.dandang.office.api.SeatRecords.SeatRow;

/**
 * A place to which tasks, cases and drafts belong. It has a first person and mostly a second one;
 * in the first one's absence a deputy until a day; and passes to the next by a hand-over.
 */
@Entity
@Table(name = "office_seat")
@AggregateRoot
public class Seat {
  @Id private Long id;
  @Version private long version;
  private String name;

  @Column(name = "unit_id")
  private UnitId unit;

  @Column(name = "first_person")
  private PersonId first;

  @Column(name = "second_person")
  private PersonId second;

  private PersonId deputy;

  @Embedded
  @AttributeOverride(name = "begin", column = @Column(name = "deputy_from"))
  @AttributeOverride(name = "end", column = @Column(name = "deputy_to"))
  private Period absence;

  protected Seat() {}

  public Seat(long id, OpenSeat command) {
    this.id = id;
    this.name = command.name();
    this.unit = command.unit();
    this.first = command.first();
    this.second = command.second().orElse(null);
    if (first.equals(second)) throw new SamePersonTwice();
  }

  public SeatId id() {
    return new SeatId(id);
  }

  public PersonId first() {
    return first;
  }

  /** Somebody else acts for the first person, until a day. */
  public void deputise(PersonId acting, Period until) {
    if (acting.equals(first)) throw new SamePersonTwice();
    deputy = acting;
    absence = until;
  }

  public HandOver handOverTo(
      long list, PersonId taker, java.time.LocalDate on, java.util.List<String> items) {
    if (taker.equals(first)) throw new SamePersonTwice();
    return new HandOver(list, id(), first, taker, on, items);
  }

  /** Both have confirmed: the seat is the taker's, and nobody's deputy acts there any longer. */
  public void take(HandOver confirmed) {
    first = confirmed.taker();
    if (first.equals(second)) second = null;
    deputy = null;
    absence = null;
  }

  public SeatRow row() {
    return new SeatRow(
        id(),
        name,
        unit,
        first,
        Optional.ofNullable(second),
        Optional.ofNullable(deputy),
        Optional.ofNullable(absence),
        version);
  }
}
