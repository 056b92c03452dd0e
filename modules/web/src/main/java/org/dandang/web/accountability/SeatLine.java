package org.dandang.web.accountability;

import java.io.Serializable;
import java.util.Optional;
import org.dandang.accountability.api.HoldConsultation;
import org.dandang.accountability.api.Organ;
import org.dandang.web.frame.People;

/** Somebody who may have sat for an organ. */
public class SeatLine implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Organ organ;
  private People.Known person;

  SeatLine(Organ organ) {
    this.organ = organ;
  }

  Optional<HoldConsultation.Member> member() {
    return Optional.ofNullable(person)
        .map(known -> new HoldConsultation.Member(organ, known.person()));
  }

  public People.Known getPerson() {
    return person;
  }

  public void setPerson(People.Known person) {
    this.person = person;
  }
}
