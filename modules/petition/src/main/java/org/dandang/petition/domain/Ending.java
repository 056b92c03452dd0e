package org.dandang.petition.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/** How a report came to its end: concluded, and told to whoever gave a name. */
@Embeddable
class Ending implements Serializable {
  private static final long serialVersionUID = 1L;

  @Column(name = "concluded_on")
  private LocalDate concludedOn;

  @Column(name = "fed_back_on")
  private LocalDate fedBackOn;

  private String objection;

  protected Ending() {}

  static Ending none() {
    return new Ending();
  }

  static Ending concluded(LocalDate on) {
    Ending ending = new Ending();
    ending.concludedOn = on;
    return ending;
  }

  Ending told(Optional<String> objectedTo, LocalDate on) {
    Ending told = concluded(concludedOn);
    told.fedBackOn = on;
    told.objection = objectedTo.orElse(null);
    return told;
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
