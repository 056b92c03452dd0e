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

  /**
   * Last day inside; empty where it never ends.
   *
   * @param probation months of a probation within the party, after which the period begins
   * @param running last day of an administrative period in which the new one falls: what is left of
   *     it is added, to at most four years (ZW-15)
   */
  public Optional<LocalDate> until(
      Sanction sanction,
      LocalDate decided,
      Optional<Integer> probation,
      Optional<LocalDate> running) {
    return key(sanction)
        .map(
            key -> {
              LocalDate begins = decided.plusMonths(probation.orElse(0));
              LocalDate alone = begins.plusMonths(months(key, decided));
              return running.map(first -> merged(first, key, decided)).orElse(alone);
            });
  }

  private LocalDate merged(LocalDate running, String key, LocalDate decided) {
    LocalDate both = running.plusMonths(months(key, decided));
    LocalDate most = decided.plusMonths(months("admin.merge.max_months", decided));
    return both.isAfter(most) ? most : both;
  }

  /** Last day inside once the rights were restored after a probation (CF-12). */
  LocalDate afterProbation(LocalDate decided, LocalDate restored) {
    return restored.plusMonths(months("party.probation.after_months", decided));
  }

  /** One year or two (CF-12). */
  public boolean isProbation(int months, LocalDate decided) {
    return months == months("party.probation.min_months", decided)
        || months == months("party.probation.max_months", decided);
  }

  /** Last day on which re-examination of an administrative sanction can be asked (JC-56). */
  public LocalDate appealableUntil(LocalDate served) {
    return served.plusMonths(months("appeal.supervision.reexamine.request.months", served));
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
