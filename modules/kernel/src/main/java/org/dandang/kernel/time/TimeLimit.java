package org.dandang.kernel.time;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.dandang.kernel.rule.InvalidInput;
import org.dandang.kernel.rule.Rule;

/**
 * A clock that runs: from service, receipt or decision, as a rule of that day counts. It may be
 * extended once and paused by somebody who is named; while it is paused there is no last day.
 */
@Embeddable
public class TimeLimit implements Serializable {
  private static final long serialVersionUID = 1L;

  @Column(name = "limit_from")
  private LocalDate from;

  @Column(name = "limit_count")
  private int count;

  @Enumerated(EnumType.STRING)
  @Column(name = "limit_unit")
  private DayCount unit;

  @Column(name = "limit_rule")
  private String rule;

  @Column(name = "limit_extension")
  private int extension;

  @Column(name = "limit_extended_by")
  private String extendedBy;

  @Column(name = "limit_paused_on")
  private LocalDate pausedOn;

  @Column(name = "limit_paused_by")
  private String pausedBy;

  @Column(name = "limit_pause_reason")
  private String pauseReason;

  @Column(name = "limit_paused_days")
  private int pausedDays;

  protected TimeLimit() {}

  private TimeLimit(TimeLimit other) {
    this.from = other.from;
    this.count = other.count;
    this.unit = other.unit;
    this.rule = other.rule;
    this.extension = other.extension;
    this.extendedBy = other.extendedBy;
    this.pausedOn = other.pausedOn;
    this.pausedBy = other.pausedBy;
    this.pauseReason = other.pauseReason;
    this.pausedDays = other.pausedDays;
  }

  /** Runs from the day after that one. */
  public static TimeLimit from(LocalDate day, Rule rule) {
    TimeLimit limit = new TimeLimit();
    limit.from = Objects.requireNonNull(day, "day");
    limit.count = rule.number();
    limit.unit = DayCount.of(rule);
    limit.rule = rule.id();
    return limit;
  }

  /** Longer by so many of what it counts; the rule says how many at most. */
  public TimeLimit extended(int more, Rule most, String approver) {
    if (more < 1) throw new InvalidInput("extension", "kernel.extension-at-least-one", more);
    if (extension > 0 || more > most.number()) throw new ExtensionRefused(more, most.number());
    TimeLimit longer = new TimeLimit(this);
    longer.extension = more;
    longer.extendedBy = Objects.requireNonNull(approver, "approver");
    return longer;
  }

  /** Rests for a reason, which stays with it. */
  public TimeLimit paused(LocalDate on, String reason, String approver) {
    if (isPaused()) throw new ClockPaused();
    TimeLimit resting = new TimeLimit(this);
    resting.pausedOn = on;
    resting.pauseReason = Objects.requireNonNull(reason, "reason");
    resting.pausedBy = Objects.requireNonNull(approver, "approver");
    return resting;
  }

  /** Goes on with the day after; the days in between do not count. */
  public TimeLimit resumed(LocalDate on, WorkingCalendar calendar) {
    if (!isPaused()) throw new ClockPaused();
    TimeLimit running = new TimeLimit(this);
    running.pausedDays +=
        unit == DayCount.WORKING_DAY
            ? calendar.workingDaysBetween(pausedOn, on)
            : Math.toIntExact(on.toEpochDay() - pausedOn.toEpochDay());
    running.pausedOn = null;
    return running;
  }

  public boolean isPaused() {
    return pausedOn != null;
  }

  /** Id of the rule behind it. */
  public String rule() {
    return rule;
  }

  /** The day after which it runs; the rule in force on it counts. */
  public LocalDate from() {
    return from;
  }

  public Optional<String> extendedBy() {
    return Optional.ofNullable(extendedBy);
  }

  /** Who let it rest last. */
  public Optional<String> pausedBy() {
    return Optional.ofNullable(pausedBy);
  }

  /** Why it rested last. */
  public Optional<String> pauseReason() {
    return Optional.ofNullable(pauseReason);
  }

  /** Its last day; empty while it rests. */
  public Optional<Deadline> deadline(WorkingCalendar calendar) {
    if (isPaused()) return Optional.empty();
    int whole = count + extension;
    boolean inDays = unit == DayCount.WORKING_DAY || unit == DayCount.CALENDAR_DAY;
    if (inDays) return Optional.of(calendar.deadline(from, whole + pausedDays, unit));
    Deadline counted = calendar.deadline(from, whole, unit);
    return Optional.of(
        pausedDays == 0
            ? counted
            : calendar.deadline(counted.day(), pausedDays, DayCount.CALENDAR_DAY));
  }
}
