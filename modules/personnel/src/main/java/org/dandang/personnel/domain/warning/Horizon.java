package org.dandang.personnel.domain.warning;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.rule.RuleBook;
import org.dandang.personnel.api.person.Sex;
import org.dandang.personnel.domain.form.AgeLimitMonth;

/** How far ahead is warned, and of whom, by the rule book. */
public record Horizon(RuleBook rules, LocalDate today) {
  private static final int MONTHS = 12;

  /** Days of birth, first and last, of those who reach the age of retirement. */
  public record Births(LocalDate first, LocalDate last) {}

  /** Last day that is warned of for what takes preparing: retirement, terms. */
  public LocalDate far() {
    return today.plusMonths(months("warning.far.months"));
  }

  /** Last day that is warned of for all else. */
  public LocalDate near() {
    return today.plusDays(rules.get("warning.near.days", today).number());
  }

  /** What is overdue for longer is no longer warned of, but found in the lists. */
  public LocalDate back() {
    return today.minusMonths(months("warning.overdue.months"));
  }

  /** Who of that sex reaches the age between a year ago and the far day; empty for nobody. */
  public Optional<Births> births(Sex sex) {
    YearMonth from = YearMonth.from(back());
    YearMonth to = YearMonth.from(far());
    YearMonth first = null;
    YearMonth last = null;
    YearMonth earliest = AgeLimitMonth.earliestBirth(from, sex, rules);
    YearMonth latest = AgeLimitMonth.latestBirth(to, sex, rules);
    for (YearMonth birth = earliest; !birth.isAfter(latest); birth = birth.plusMonths(1)) {
      YearMonth limit = AgeLimitMonth.of(birth, sex, rules);
      if (limit.isBefore(from) || limit.isAfter(to)) continue;
      if (first == null) first = birth;
      last = birth;
    }
    return first == null
        ? Optional.empty()
        : Optional.of(new Births(first.atDay(1), last.atEndOfMonth()));
  }

  /** End of the month in which somebody reaches the age. */
  public LocalDate retires(LocalDate birth, Sex sex) {
    return AgeLimitMonth.of(YearMonth.from(birth), sex, rules).atEndOfMonth();
  }

  /** A year in which hours of training have to be reached. */
  public record TrainingYear(int year, int hours, LocalDate until) {
    public LocalDate due() {
      return LocalDate.of(year, MONTHS, 31);
    }
  }

  /**
   * Years whose end is warned of: of a year that runs the part of the hours for its full months.
   */
  public List<TrainingYear> trainingYears() {
    List<TrainingYear> years = new ArrayList<>();
    for (int year = back().getYear(); year <= far().getYear(); year++) {
      LocalDate end = LocalDate.of(year, MONTHS, 31);
      if (end.isBefore(back()) || end.isAfter(far())) continue;
      int hours = rules.get("training.junior.hours", end).number();
      boolean over = today.isAfter(end);
      int months = over ? MONTHS : today.getMonthValue() - 1;
      years.add(new TrainingYear(year, hours * months / MONTHS, over ? end : today));
    }
    return years;
  }

  /** Years of a term. */
  public int termYears() {
    return rules.get("term.years", today).number();
  }

  private int months(String key) {
    return rules.get(key, today).number();
  }
}
