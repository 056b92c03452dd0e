package org.dandang.personnel.domain.form;

import static java.time.temporal.ChronoUnit.MONTHS;

import java.time.LocalDate;
import java.time.YearMonth;
import org.dandang.kernel.rule.RuleBook;
import org.dandang.personnel.api.person.Sex;

/**
 * The month in which somebody reaches the age of retirement (到龄年月), by the edition in force in that
 * month: TX78-4, and from 2025 TX25-1, which moves it one month on for every four months. P6 of the
 * feature list.
 */
public final class AgeLimitMonth {
  /** Which edition counts is looked up by a day that is near enough; the ages are the same. */
  private static final int NEAR_AGE = 55;

  private AgeLimitMonth() {}

  public static YearMonth of(YearMonth birth, Sex sex, RuleBook rules) {
    YearMonth before =
        birth.plusYears(rules.get(key(sex), birth.plusYears(NEAR_AGE).atDay(1)).number());
    LocalDate then = before.atEndOfMonth();
    int most = rules.get("retirement.delay.most", then).number();
    if (most == 0) return before;
    int every = rules.get("retirement.delay.every", then).number();
    long months = MONTHS.between(since(rules, then), before);
    return before.plusMonths(Math.min(most, months / every + 1));
  }

  /** Whoever was born before has reached it before that month, whatever the delay. */
  public static YearMonth earliestBirth(YearMonth month, Sex sex, RuleBook rules) {
    LocalDate then = month.atEndOfMonth();
    return latestBirth(month, sex, rules)
        .minusMonths(rules.get("retirement.delay.most", then).number());
  }

  /** Whoever was born after reaches it after that month, even with no delay. */
  public static YearMonth latestBirth(YearMonth month, Sex sex, RuleBook rules) {
    return month.minusYears(rules.get(key(sex), month.atEndOfMonth()).number());
  }

  private static String key(Sex sex) {
    return sex == Sex.FEMALE ? "retirement.age.female" : "retirement.age.male";
  }

  private static YearMonth since(RuleBook rules, LocalDate then) {
    int since = rules.get("retirement.delay.from", then).number();
    return YearMonth.of(since / 100, since % 100);
  }
}
