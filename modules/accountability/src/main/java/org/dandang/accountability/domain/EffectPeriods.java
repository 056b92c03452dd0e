package org.dandang.accountability.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.dandang.accountability.api.Sanction;
import org.dandang.kernel.rule.Rule;
import org.dandang.kernel.rule.RuleBook;

/**
 * How long a sanction or an admonition bars, by the edition of the day. The last day, found by
 * adding the months and clamped to the month's end, is still inside; the person is free on the day
 * after.
 */
public final class EffectPeriods {
  private final RuleBook rules;

  public EffectPeriods(RuleBook rules) {
    this.rules = rules;
  }

  /** Last day inside; empty where it never ends. */
  public Optional<LocalDate> until(Sanction sanction, LocalDate decided) {
    return key(sanction)
        .map(
            key -> {
              LocalDate begins =
                  sanction == Sanction.PARTY_PROBATION
                      ? decided.plusMonths(months("party.probation.min_months", decided))
                      : decided;
              return begins.plusMonths(months(key, decided));
            });
  }

  /** Id of the rule behind it. */
  public String rule(Sanction sanction, LocalDate decided) {
    return key(sanction).map(key -> rules.get(key, decided).id()).orElse("ZW-19");
  }

  /** The rule of that edition; empty where a sanction never ends. */
  public Optional<Rule> period(Sanction sanction, LocalDate decided) {
    return key(sanction).map(key -> rules.get(key, decided));
  }

  public LocalDate admonitionUntil(LocalDate given) {
    return given.plusMonths(months("admonition.bar.months", given));
  }

  private int months(String key, LocalDate on) {
    Rule rule = rules.get(key, on);
    return rule.number();
  }

  private static Optional<String> key(Sanction sanction) {
    return Optional.ofNullable(
        switch (sanction) {
          case PARTY_WARNING -> "party.sanction.warning.months";
          case PARTY_SERIOUS_WARNING -> "party.sanction.serious_warning.months";
          case PARTY_REMOVAL -> "party.removal.months";
          case PARTY_PROBATION -> "party.probation.after_months";
          case PARTY_EXPULSION -> "party.expel.months";
          case ADMIN_WARNING -> "admin.sanction.warning.months";
          case ADMIN_DEMERIT -> "admin.sanction.demerit.months";
          case ADMIN_MAJOR_DEMERIT -> "admin.sanction.major_demerit.months";
          case ADMIN_DEMOTION -> "admin.sanction.demotion.months";
          case ADMIN_REMOVAL -> "admin.sanction.removal.months";
          case ADMIN_DISMISSAL -> null;
        });
  }
}
