package org.dandang.commendation.domain;

import org.dandang.kernel.rule.RuleViolation;

/** No more are announced or awarded than the quota. */
public final class QuotaExceeded extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public QuotaExceeded(String category, int quota, long chosen) {
    super("commendation.quota-exceeded", category, quota, chosen);
  }
}
