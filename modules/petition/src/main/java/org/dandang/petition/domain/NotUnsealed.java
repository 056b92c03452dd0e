package org.dandang.petition.domain;

import org.dandang.kernel.rule.RuleViolation;

/** Nothing sealed is shown before a second person has said yes. */
public final class NotUnsealed extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public NotUnsealed() {
    super("petition.not-unsealed");
  }
}
