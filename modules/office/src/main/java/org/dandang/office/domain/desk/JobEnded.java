package org.dandang.office.domain.desk;

import org.dandang.kernel.rule.RuleViolation;

/** Only a job that still runs can be called off. */
public final class JobEnded extends RuleViolation {
  private static final long serialVersionUID = 1L;

  JobEnded() {
    super("office.job-ended");
  }
}
