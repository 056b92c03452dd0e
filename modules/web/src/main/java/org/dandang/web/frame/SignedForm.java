package org.dandang.web.frame;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/** What most forms of a step ask for: the day, and who takes part in it. */
public abstract class SignedForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private LocalDate on;
  private People.Known first;
  private People.Known second;
  private People.Known reviewer;

  protected SignedForm(LocalDate today) {
    this.on = today;
  }

  /** What was typed, where anything was. */
  public static Optional<String> said(String typed) {
    return Optional.ofNullable(typed).map(String::strip).filter(text -> !text.isEmpty());
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }

  public People.Known getFirst() {
    return first;
  }

  public void setFirst(People.Known first) {
    this.first = first;
  }

  public People.Known getSecond() {
    return second;
  }

  public void setSecond(People.Known second) {
    this.second = second;
  }

  public People.Known getReviewer() {
    return reviewer;
  }

  public void setReviewer(People.Known reviewer) {
    this.reviewer = reviewer;
  }
}
