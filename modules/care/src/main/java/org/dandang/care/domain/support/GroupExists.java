package org.dandang.care.domain.support;

import org.dandang.kernel.rule.RuleViolation;

/** A unit stands once behind a village in a year. */
public final class GroupExists extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public GroupExists(String backing, String village, int year) {
    super("care.group-exists", backing, village, year);
  }
}
