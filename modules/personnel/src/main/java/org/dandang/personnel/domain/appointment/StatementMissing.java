package org.dandang.personnel.domain.appointment;

import org.dandang.kernel.rule.RuleViolation;

/** Nobody is adjusted, removed or demoted unheard (E7). */
public final class StatementMissing extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public StatementMissing(String name) {
    super("personnel.statement-missing", name);
  }
}
