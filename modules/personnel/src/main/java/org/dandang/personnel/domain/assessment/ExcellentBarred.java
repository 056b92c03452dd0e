package org.dandang.personnel.domain.assessment;

import org.dandang.kernel.rule.RuleViolation;

/** Whoever is under a sanction or admonition is not excellent in its period (GK-6, TX-4). */
public final class ExcellentBarred extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public ExcellentBarred(String name, String rule) {
    super("personnel.excellent-barred", name, rule);
  }
}
