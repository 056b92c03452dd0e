package org.dandang.petition.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.dandang.kernel.rule.Rule;
import org.dandang.kernel.rule.RuleBook;
import org.dandang.kernel.rule.RuleBooks;
import org.dandang.kernel.time.Deadline;
import org.dandang.kernel.time.TimeLimit;
import org.dandang.kernel.time.WorkingCalendar;
import org.dandang.kernel.time.WorkingCalendars;

/** Clocks by the standing rule book and the region's calendar. */
final class Wound implements ClockWork {
  static final WorkingCalendar CALENDAR = WorkingCalendars.region("450000");

  private final RuleBook rules = RuleBooks.standard();
  private final AtomicLong next = new AtomicLong(800_000);

  @Override
  public long nextId() {
    return next.incrementAndGet();
  }

  @Override
  public TimeLimit wound(String rule, LocalDate from) {
    return TimeLimit.from(from, rules.get(rule, from));
  }

  @Override
  public Optional<LocalDate> last(TimeLimit limit) {
    return limit.deadline(CALENDAR).map(Deadline::last);
  }

  Rule rule(String key, LocalDate on) {
    return rules.get(key, on);
  }
}
