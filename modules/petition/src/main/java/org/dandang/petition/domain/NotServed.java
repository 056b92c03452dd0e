package org.dandang.petition.domain;

import org.dandang.kernel.rule.RuleViolation;

/** A letter of inquiry is answered after it was served; its time runs from then. */
public final class NotServed extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public NotServed() {
    super("petition.not-served");
  }
}
