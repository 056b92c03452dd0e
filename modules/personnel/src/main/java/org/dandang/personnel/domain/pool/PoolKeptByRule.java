package org.dandang.personnel.domain.pool;

import org.dandang.kernel.rule.RuleViolation;
import org.dandang.personnel.api.pool.PoolId;

/** A pool by rule is not filled by hand, nor the other way round. */
public final class PoolKeptByRule extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public PoolKeptByRule(PoolId pool) {
    super("personnel.pool-kept-by-rule", pool);
  }
}
