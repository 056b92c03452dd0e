package org.dandang.petition.domain;

import org.dandang.kernel.rule.RuleViolation;

/** A letter of inquiry is answered after it was served; its time runs from then. */
final class NotServed extends RuleViolation {
  private static final long serialVersionUID = 1L;

  NotServed() {
    super("petition.not-served");
  }
}
