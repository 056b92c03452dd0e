package org.dandang.accountability.domain;

import org.dandang.kernel.rule.RuleViolation;

/** An exclusion leaves nothing but a refusal (RC-8). */
final class Excluded extends RuleViolation {
  private static final long serialVersionUID = 1L;

  Excluded() {
    super("accountability.excluded");
  }
}
