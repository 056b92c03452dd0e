package org.dandang.personnel.domain.pool;

import org.dandang.kernel.rule.RuleViolation;

/** On the day of the event the pool is not kept. */
public final class PoolClosed extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public PoolClosed(String name) {
    super("personnel.pool-closed", name);
  }
}
