package org.dandang.petition.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.rule.Rule;
import org.dandang.kernel.rule.RuleBook;
import org.dandang.kernel.time.Deadline;
import org.dandang.kernel.time.TimeLimit;
import org.dandang.kernel.time.WorkingCalendar;
import org.dandang.kernel.time.YearWithoutCalendar;
import org.dandang.petition.api.TimeLeft;

/** A clock in the words of a page: its last day, its rule and that rule's edition. */
@ApplicationScoped
class TimesLeft {
  @Inject RuleBook rules;
  @Inject WorkingCalendar calendar;

  TimeLeft of(TimeLimit limit) {
    Optional<Rule> rule = rules.cite(limit.rule(), limit.from());
    return new TimeLeft(
        last(limit),
        limit.rule(),
        rule.map(Rule::source).orElse(""),
        rule.map(Rule::unconfirmed).orElse(true),
        rule.map(Rule::caveat).orElse(""),
        limit.extendedBy(),
        limit.isPaused() ? limit.pausedBy() : Optional.empty(),
        limit.isPaused() ? limit.pauseReason() : Optional.empty());
  }

  private Optional<LocalDate> last(TimeLimit limit) {
    try {
      return limit.deadline(calendar).map(Deadline::last);
    } catch (YearWithoutCalendar unknown) {
      return Optional.empty();
    }
  }
}
