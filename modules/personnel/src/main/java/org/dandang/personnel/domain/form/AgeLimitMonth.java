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
  private AgeLimitMonth() {}

  public static YearMonth of(YearMonth birth, Sex sex, RuleBook rules) {
    String key = sex == Sex.FEMALE ? "retirement.age.female" : "retirement.age.male";
    YearMonth before = birth.plusYears(rules.get(key, birth.plusYears(55).atDay(1)).number());
    LocalDate then = before.atEndOfMonth();
    int most = rules.get("retirement.delay.most", then).number();
    if (most == 0) return before;
    int every = rules.get("retirement.delay.every", then).number();
    long months = MONTHS.between(since(rules, then), before);
    return before.plusMonths(Math.min(most, months / every + 1));
  }

  private static YearMonth since(RuleBook rules, LocalDate then) {
    int since = rules.get("retirement.delay.from", then).number();
    return YearMonth.of(since / 100, since % 100);
  }
}
