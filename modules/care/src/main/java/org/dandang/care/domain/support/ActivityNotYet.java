package org.dandang.care.domain.support;

import java.time.LocalDate;
import org.dandang.kernel.rule.RuleViolation;

/** What has not come yet has not been carried out. */
public final class ActivityNotYet extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public ActivityNotYet(LocalDate day) {
    super("care.activity-not-yet", day);
  }
}
