package org.dandang.personnel.domain.pool;

import org.dandang.kernel.rule.RuleViolation;
import org.dandang.personnel.api.pool.PoolId;

/** Into a pool of young or reserve cadres people are nominated and confirmed, not put. */
public final class NominationsAsked extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public NominationsAsked(PoolId pool) {
    super("personnel.nominations-asked", pool);
  }
}
