package org.dandang.accountability.domain;

import org.dandang.kernel.rule.RuleViolation;

/** An appointment counts once the effect of the measure has ended. */
final class EffectNotEnded extends RuleViolation {
  private static final long serialVersionUID = 1L;

  EffectNotEnded() {
    super("accountability.effect-not-ended");
  }
}
