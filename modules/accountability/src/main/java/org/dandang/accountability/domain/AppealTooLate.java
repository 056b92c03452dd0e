package org.dandang.accountability.domain;

import org.dandang.kernel.rule.RuleViolation;

/** Re-examination of an administrative sanction is asked within a month of its service (JC-56). */
final class AppealTooLate extends RuleViolation {
  private static final long serialVersionUID = 1L;

  AppealTooLate() {
    super("accountability.appeal-too-late");
  }
}
