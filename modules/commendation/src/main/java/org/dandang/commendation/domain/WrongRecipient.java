package org.dandang.commendation.domain;

import org.dandang.kernel.rule.RuleViolation;

/** A category of persons takes persons, one of villages villages, one of units units. */
public final class WrongRecipient extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public WrongRecipient(String category) {
    super("commendation.wrong-recipient", category);
  }
}
