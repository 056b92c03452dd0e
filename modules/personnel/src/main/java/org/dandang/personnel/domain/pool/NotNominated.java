package org.dandang.personnel.domain.pool;

import org.dandang.kernel.rule.RuleViolation;
import org.dandang.personnel.api.pool.PoolId;

/** Only a nomination that waits is answered, and not before its own day. */
public final class NotNominated extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public NotNominated(PoolId pool) {
    super("personnel.not-nominated", pool);
  }
}
