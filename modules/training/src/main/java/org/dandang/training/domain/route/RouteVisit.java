package org.dandang.training.domain.route;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.kernel.record.AlreadyVoided;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.record.Standing;
import org.dandang.training.api.route.BookVisit;
import org.dandang.training.api.route.RouteId;
import org.dandang.training.api.route.VisitId;
import org.dandang.training.api.route.VisitState;

/** A group books a route; on the day it comes, or it does not. */
@Entity
@Table(name = "training_route_visit")
@AggregateRoot
public class RouteVisit {
  @Id private Long id;
  @Version private long version;

  @Column(name = "route_id")
  private long route;

  @Column(name = "unit_id")
  private UnitId unit;

  @Column(name = "unit_name")
  private String unitName;

  @Column(name = "visit_on")
  private LocalDate day;

  @Column(name = "purpose")
  private String purpose;

  @Column(name = "booked")
  private int booked;

  @Column(name = "came")
  private int came;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private VisitState state = VisitState.BOOKED;

  @Column(name = "cancelled_reason")
  private String cancelledReason;

  @Column(name = "entered_on")
  private LocalDate enteredOn;

  @Embedded private Standing standing = Standing.inForce();

  protected RouteVisit() {}

  public RouteVisit(VisitId id, BookVisit booking, String unitName, LocalDate today) {
    this.id = id.value();
    this.route = booking.route().value();
    this.unit = booking.unit();
    this.unitName = unitName;
    this.day = booking.day();
    this.purpose = booking.purpose();
    this.booked = booking.people();
    this.enteredOn = today;
  }

  public VisitId id() {
    return new VisitId(id);
  }

  public RouteId route() {
    return new RouteId(route);
  }

  public UnitId unit() {
    return unit;
  }

  public long version() {
    return version;
  }

  public void visited(int people, LocalDate on) {
    mustBeBooked();
    if (on.isBefore(day)) throw new VisitBeforeItsDay(day);
    came = people;
    state = VisitState.VISITED;
  }

  public void cancel(String reason) {
    mustBeBooked();
    cancelledReason = reason;
    state = VisitState.CANCELLED;
  }

  public void voidBy(Amendment amendment) {
    standing = standing.voidedBy(amendment);
  }

  private void mustBeBooked() {
    if (standing.isVoided()) throw new AlreadyVoided();
    if (state != VisitState.BOOKED) throw new VisitNotInState(state);
  }
}
