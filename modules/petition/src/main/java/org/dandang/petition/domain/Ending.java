package org.dandang.petition.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.petition.api.FeedbackManner;
import org.dandang.petition.api.GiveFeedback;

/** How a report came to its end: concluded, and told to whoever gave a name. */
@Embeddable
class Ending implements Serializable {
  private static final long serialVersionUID = 1L;

  @Column(name = "concluded_on")
  private LocalDate concludedOn;

  @Column(name = "fed_back_on")
  private LocalDate fedBackOn;

  private String objection;

  @Enumerated(EnumType.STRING)
  @Column(name = "feedback_manner")
  private FeedbackManner manner;

  @Column(name = "feedback_second")
  private PersonId second;

  protected Ending() {}

  static Ending none() {
    return new Ending();
  }

  static Ending concluded(LocalDate on) {
    Ending ending = new Ending();
    ending.concludedOn = on;
    return ending;
  }

  Ending told(GiveFeedback given) {
    Ending told = concluded(concludedOn);
    told.fedBackOn = given.on();
    told.objection = given.objection().orElse(null);
    told.manner = given.manner();
    told.second = given.second().orElse(null);
    return told;
  }

  /** Objected to in writing, after or without a telling. */
  Ending objected(String where) {
    Ending objected = concluded(concludedOn);
    objected.fedBackOn = fedBackOn;
    objected.manner = manner;
    objected.second = second;
    objected.objection = where;
    return objected;
  }

  Optional<String> objection() {
    return Optional.ofNullable(objection);
  }

  LocalDate concludedOn() {
    return concludedOn;
  }

  LocalDate fedBackOn() {
    return fedBackOn;
  }
}
