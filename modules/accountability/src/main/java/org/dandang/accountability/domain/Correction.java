package org.dandang.accountability.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/** The plan of correction that comes with the feedback, its last day and what became of it. */
@Embeddable
public class Correction implements Serializable {
  private static final long serialVersionUID = 1L;

  @Column(name = "correction_plan")
  private String plan;

  @Column(name = "correction_due")
  private LocalDate due;

  @Column(name = "fed_back_on")
  private LocalDate fedBackOn;

  @Column(name = "correction_result")
  private String result;

  @Column(name = "corrected_on")
  private LocalDate trackedOn;

  protected Correction() {}

  static Correction planned(String plan, LocalDate due, LocalDate on) {
    if (due.isBefore(on)) throw new OutOfOrder(on, due);
    Correction made = new Correction();
    made.plan = plan;
    made.due = due;
    made.fedBackOn = on;
    return made;
  }

  Correction tracked(String found, LocalDate on) {
    Correction made = planned(plan, due, fedBackOn);
    made.result = found;
    made.trackedOn = on;
    return made;
  }

  public String plan() {
    return plan;
  }

  public LocalDate due() {
    return due;
  }

  public LocalDate fedBackOn() {
    return fedBackOn;
  }

  public Optional<String> result() {
    return Optional.ofNullable(result);
  }

  public Optional<LocalDate> trackedOn() {
    return Optional.ofNullable(trackedOn);
  }
}
