package org.dandang.personnel.domain.appointment;

import org.dandang.kernel.rule.RuleViolation;

/**
 * One of the four musts is not done, or the discipline commission's opinion is missing or adverse
 * (RY-10).
 */
public final class MustsMissing extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public MustsMissing(String name) {
    super("personnel.musts-missing", name);
  }
}
