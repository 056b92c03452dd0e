package org.dandang.personnel.domain.pool;

import org.dandang.kernel.rule.RuleViolation;

/** A pool by rule names an industry or a profession. */
public final class PoolWithoutRule extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public PoolWithoutRule() {
    super("personnel.pool-without-rule");
  }
}
