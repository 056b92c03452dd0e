package org.dandang.care.domain.swap;

import org.dandang.kernel.rule.RuleViolation;

/** Only an open finding is settled. */
public final class FindingUnknown extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public FindingUnknown(int number) {
    super("care.finding-unknown", number);
  }
}
