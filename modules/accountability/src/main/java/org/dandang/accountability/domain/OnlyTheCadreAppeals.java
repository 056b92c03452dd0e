package org.dandang.accountability.domain;

import org.dandang.kernel.rule.RuleViolation;

/** An appeal against a determination is the cadre's own. */
final class OnlyTheCadreAppeals extends RuleViolation {
  private static final long serialVersionUID = 1L;

  OnlyTheCadreAppeals() {
    super("accountability.only-the-cadre-appeals");
  }
}
