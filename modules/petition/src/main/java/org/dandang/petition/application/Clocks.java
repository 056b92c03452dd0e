package org.dandang.petition.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.rule.Rule;
import org.dandang.kernel.rule.RuleBook;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.kernel.time.Deadline;
import org.dandang.kernel.time.TimeLimit;
import org.dandang.kernel.time.WorkingCalendar;
import org.dandang.kernel.time.YearWithoutCalendar;
import org.dandang.petition.domain.ClockWork;
import org.dandang.petition.domain.DayInFuture;
import org.dandang.petition.domain.Reports;

/** Last days by the rule book; what is entered late from a year without calendar has none. */
@ApplicationScoped
class Clocks implements ClockWork {
  private RuleBook rules;
  private WorkingCalendar calendar;
  private BusinessDay businessDay;
  private Reports reports;

  protected Clocks() {}

  @Inject
  Clocks(RuleBook rules, WorkingCalendar calendar, BusinessDay businessDay, Reports reports) {
    this.rules = rules;
    this.calendar = calendar;
    this.businessDay = businessDay;
    this.reports = reports;
  }

  Optional<LocalDate> due(String rule, LocalDate from) {
    try {
      return Optional.of(calendar.deadline(from, rules.get(rule, from)).last());
    } catch (YearWithoutCalendar unknown) {
      return Optional.empty();
    }
  }

  @Override
  public long nextId() {
    return reports.nextId();
  }

  @Override
  public TimeLimit wound(String rule, LocalDate from) {
    return TimeLimit.from(from, rules.get(rule, from));
  }

  @Override
  public Optional<LocalDate> last(TimeLimit limit) {
    try {
      return limit.deadline(calendar).map(Deadline::last);
    } catch (YearWithoutCalendar unknown) {
      return Optional.empty();
    }
  }

  Rule rule(String key, LocalDate on) {
    return rules.get(key, on);
  }

  WorkingCalendar calendar() {
    return calendar;
  }

  /** How long leave to look at something sealed lasts. */
  Duration open() {
    return Duration.ofHours(rules.get("unseal.hours", today()).number());
  }

  LocalDate today() {
    return businessDay.today();
  }

  void mustHaveCome(LocalDate on) {
    if (on.isAfter(businessDay.today())) throw new DayInFuture(on);
  }
}
