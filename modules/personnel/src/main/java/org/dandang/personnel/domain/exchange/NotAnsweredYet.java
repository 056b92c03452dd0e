package org.dandang.personnel.domain.exchange;

import org.dandang.kernel.rule.RuleViolation;

/** There is no answer to hand over before everybody in the letter is replied to. */
public final class NotAnsweredYet extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public NotAnsweredYet(String document) {
    super("personnel.not-answered-yet", document);
  }
}
