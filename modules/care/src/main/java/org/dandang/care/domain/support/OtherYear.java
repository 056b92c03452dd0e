package org.dandang.care.domain.support;

import org.dandang.kernel.rule.RuleViolation;

/** A group works in its own year. */
public final class OtherYear extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public OtherYear(int year) {
    super("care.other-year", year);
  }
}
