package org.dandang.personnel.domain.assessment;

import org.dandang.kernel.desk.GradeEffectSource.Effect;
import org.dandang.kernel.rule.RuleViolation;
import org.dandang.personnel.api.assessment.Grade;

/** What somebody's annual grade is bound to, with the rule behind it (GK-6). */
public record GradeBound(Effect effect, String rule) {
  /** Of several the heavier (AC20). */
  public static GradeBound heavier(GradeBound one, GradeBound other) {
    return one.effect.compareTo(other.effect) >= 0 ? one : other;
  }

  public boolean allows(Grade grade) {
    return switch (effect) {
      case NO_EXCELLENT -> grade != Grade.EXCELLENT;
      case COMMENT_ONLY -> grade == Grade.UNGRADED;
      case INCOMPETENT -> grade == Grade.INCOMPETENT;
    };
  }

  public RuleViolation refusal(String name) {
    return effect == Effect.NO_EXCELLENT
        ? new ExcellentBarred(name, rule)
        : new GradeBarred(name, effect, rule);
  }
}
