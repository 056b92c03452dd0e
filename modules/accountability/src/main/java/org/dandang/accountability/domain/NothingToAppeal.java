package org.dandang.accountability.domain;

import org.dandang.kernel.rule.RuleViolation;

/** Only a sanction can be appealed against. */
final class NothingToAppeal extends RuleViolation {
  private static final long serialVersionUID = 1L;

  NothingToAppeal() {
    super("accountability.nothing-to-appeal");
  }
}
