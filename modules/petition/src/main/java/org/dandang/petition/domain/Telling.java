package org.dandang.petition.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/** By when a named reporter is told whether it is accepted, and when he was (JJ-26, E6). */
@Embeddable
class Telling implements Serializable {
  private static final long serialVersionUID = 1L;

  @Column(name = "notice_due")
  private LocalDate due;

  @Column(name = "notice_on")
  private LocalDate toldOn;

  @Column(name = "notice_paper")
  private String paper;

  protected Telling() {}

  static Telling by(LocalDate due) {
    Telling telling = new Telling();
    telling.due = due;
    return telling;
  }

  Telling told(String with, LocalDate day) {
    Telling told = by(due);
    told.toldOn = day;
    told.paper = with;
    return told;
  }

  boolean isOpen() {
    return due != null && toldOn == null;
  }

  /** The earlier of its own day and that of the stage. */
  LocalDate earlier(LocalDate stage) {
    if (!isOpen()) return stage;
    return stage == null || due.isBefore(stage) ? due : stage;
  }

  Optional<LocalDate> due() {
    return Optional.ofNullable(due);
  }

  Optional<LocalDate> on() {
    return Optional.ofNullable(toldOn);
  }

  Optional<String> paper() {
    return Optional.ofNullable(paper);
  }
}
