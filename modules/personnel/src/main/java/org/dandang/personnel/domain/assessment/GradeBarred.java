package org.dandang.personnel.domain.assessment;

import org.dandang.kernel.desk.GradeEffectSource.Effect;
import org.dandang.kernel.rule.RuleViolation;

/** After a sanction only a comment is written, or the grade is set by the rule (GK-6). */
public final class GradeBarred extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public GradeBarred(String name, Effect effect, String rule) {
    super(
        effect == Effect.INCOMPETENT
            ? "personnel.grade-set-by-sanction"
            : "personnel.grade-comment-only",
        name,
        rule);
  }
}
