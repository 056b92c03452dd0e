package org.dandang.kernel.record;

import org.dandang.kernel.rule.RuleViolation;

/** An anonymous letter alone stops nobody. */
public final class AnonymousAlone extends RuleViolation {
  private static final long serialVersionUID = 1L;

  AnonymousAlone() {
    super("kernel.anonymous-alone");
  }
}
