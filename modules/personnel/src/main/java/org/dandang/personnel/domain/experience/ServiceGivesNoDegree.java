package org.dandang.personnel.domain.experience;

import org.dandang.kernel.rule.RuleViolation;

/** Only study ends with schooling or a degree. */
public final class ServiceGivesNoDegree extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public ServiceGivesNoDegree() {
    super("personnel.service-gives-no-degree");
  }
}
