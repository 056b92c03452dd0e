package org.dandang.commendation.domain;

import org.dandang.kernel.rule.RuleViolation;

/** The notice leaves at least the working days that the rule demands (BZ-4). */
public final class NoticeTooShort extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public NoticeTooShort(int days, Object earliest) {
    super("commendation.notice-too-short", days, earliest);
  }
}
