package org.dandang.petition.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.rule.Rule;
import org.dandang.kernel.time.TimeLimit;
import org.dandang.petition.api.ClockKind;

/** One promise about a general petition: since when, until when, and when it was kept. */
@Entity
@Table(name = "petition_clock")
public class RunningClock {
  @Id private Long id;

  @ManyToOne
  @JoinColumn(name = "report_id")
  private Course course;

  @Enumerated(EnumType.STRING)
  private ClockKind kind;

  @Embedded private TimeLimit limit;
  private LocalDate due;

  @Column(name = "done_on")
  private LocalDate doneOn;

  private String paper;

  protected RunningClock() {}

  RunningClock(Course course, ClockKind kind, LocalDate from, ClockWork work) {
    this.id = work.nextId();
    this.course = course;
    this.kind = kind;
    runs(work.wound(kind.rule(), from), work);
  }

  void runs(TimeLimit time, Counting counting) {
    limit = time;
    due = counting.last(time).orElse(null);
  }

  void longer(int more, Rule most, String reason, String approver, Counting counting) {
    runs(limit.extended(more, most, approver), counting);
    paper = reason;
  }

  void done(String rests, LocalDate on) {
    if (on.isBefore(limit.from())) throw new OutOfOrder(limit.from(), on);
    if (rests != null) paper = rests;
    doneOn = on;
  }

  boolean isRunning(ClockKind which) {
    return kind == which && doneOn == null;
  }

  boolean isOver(LocalDate on) {
    return due != null && on.isAfter(due);
  }

  public ClockKind kind() {
    return kind;
  }

  public TimeLimit limit() {
    return limit;
  }

  public Optional<LocalDate> due() {
    return Optional.ofNullable(due);
  }

  public Optional<LocalDate> doneOn() {
    return Optional.ofNullable(doneOn);
  }

  public Optional<String> paper() {
    return Optional.ofNullable(paper);
  }
}
