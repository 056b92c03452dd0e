package org.dandang.office.domain.setting;

import org.dandang.kernel.rule.RuleViolation;

/** A demo never becomes real, and a real database never a demo. */
public final class KindAlreadyKnown extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public KindAlreadyKnown() {
    super("office.kind-already-known");
  }
}
