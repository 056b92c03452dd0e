package org.dandang.accountability.domain;

import org.dandang.kernel.rule.RuleViolation;

/** Only from a warning or serious warning is somebody exempted, on a ground (CF-19). */
final class ExemptionNotPossible extends RuleViolation {
  private static final long serialVersionUID = 1L;

  ExemptionNotPossible() {
    super("accountability.exemption-not-possible");
  }
}
