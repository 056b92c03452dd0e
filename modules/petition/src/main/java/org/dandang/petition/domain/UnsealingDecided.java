package org.dandang.petition.domain;

import org.dandang.kernel.rule.RuleViolation;

/** A request to unseal is decided once. */
final class UnsealingDecided extends RuleViolation {
  private static final long serialVersionUID = 1L;

  UnsealingDecided() {
    super("petition.unsealing-decided");
  }
}
