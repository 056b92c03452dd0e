package org.dandang.office.domain.seat;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.office.api.SeatId;
import org.dandang.office.api.SeatRecords.HandOverRow;

/** The list of what is open at a seat. Giver and taker confirm it; with the second it is done. */
@Entity
@Table(name = "office_hand_over")
@AggregateRoot
public class HandOver {
  @Id private Long id;
  @Version private long version;

  @Column(name = "seat_id")
  private long seat;

  private PersonId giver;
  private PersonId taker;

  @Column(name = "begun_on")
  private LocalDate begunOn;

  @Column(name = "given_on")
  private LocalDate givenOn;

  @Column(name = "taken_on")
  private LocalDate takenOn;

  private boolean open;

  @ElementCollection
  @CollectionTable(name = "office_hand_over_item", joinColumns = @JoinColumn(name = "hand_over_id"))
  @OrderColumn(name = "position")
  @Column(name = "text")
  private List<String> items = new ArrayList<>();

  protected HandOver() {}

  HandOver(long id, SeatId seat, PersonId giver, PersonId taker, LocalDate on, List<String> items) {
    this.id = id;
    this.seat = seat.value();
    this.giver = giver;
    this.taker = taker;
    this.begunOn = on;
    this.open = true;
    this.items.addAll(items);
  }

  public long id() {
    return id;
  }

  public SeatId seat() {
    return new SeatId(seat);
  }

  PersonId taker() {
    return taker;
  }

  /** Returns whether both have now confirmed. */
  public boolean confirm(PersonId who, LocalDate on) {
    if (!open) throw new HandOverDone();
    if (who.equals(giver)) givenOn = on;
    else if (who.equals(taker)) takenOn = on;
    else throw new NotYoursToConfirm();
    open = givenOn == null || takenOn == null;
    return !open;
  }

  public HandOverRow row() {
    return new HandOverRow(
        id, seat(), giver, taker, begunOn, givenOn != null, takenOn != null, List.copyOf(items));
  }
}
