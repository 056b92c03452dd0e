package org.dandang.accountability.domain;

import org.dandang.kernel.rule.RuleViolation;

/** What has been decided is decided once. */
final class AlreadyDecided extends RuleViolation {
  private static final long serialVersionUID = 1L;

  AlreadyDecided() {
    super("accountability.already-decided");
  }
}
