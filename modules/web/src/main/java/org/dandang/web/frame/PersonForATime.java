package org.dandang.web.frame;

import java.io.Serializable;
import java.time.LocalDate;

/** What is typed where somebody is chosen from a day on, and to another where one is known. */
public class PersonForATime implements Serializable {
  private static final long serialVersionUID = 1L;

  private People.Known person;
  private LocalDate from;
  private LocalDate to;

  public People.Known getPerson() {
    return person;
  }

  public void setPerson(People.Known chosen) {
    person = chosen;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate typed) {
    from = typed;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate typed) {
    to = typed;
  }
}
