package org.dandang.kernel.desk;

import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.desk.GradeEffectSource.Effect;
import org.dandang.kernel.desk.GradeEffectSource.GradeEffect;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.rule.Rule;
import org.dandang.kernel.rule.RuleBook;

/**
 * What a sanction or an admonition does to the annual grades, by the rule book: in the year of the
 * decision what the rule says, and in the years that follow, where there are any, only a comment is
 * written (AC01 to AC13).
 */
public record GradeEffects(RuleBook rules) {
  private static final String KEY = "appraisal.effect.";

  /** Years back from which something may still have an effect. */
  public static final int YEARS_BACK = 2;

  /**
   * @param measure name of the sanction, or {@code ADMONITION}; a dismissal ends the appraisals
   */
  public Optional<GradeEffect> of(PersonId person, String measure, LocalDate decided, int year) {
    if (measure.equals("ADMIN_DISMISSAL")) return Optional.empty();
    int after = year - decided.getYear();
    if (after < 0 || after >= rules.get(KEY + measure + ".years", decided).number())
      return Optional.empty();
    Rule rule = rules.get(KEY + measure, decided);
    Effect effect = after == 0 ? Effect.valueOf(rule.value()) : Effect.COMMENT_ONLY;
    return Optional.of(new GradeEffect(person, effect, rule.id()));
  }
}
