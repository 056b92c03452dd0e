package org.dandang.personnel.domain.exchange;

import org.dandang.kernel.rule.RuleViolation;

/** An answer belongs to a letter that was sent from here. */
public final class LetterNotOurs extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public LetterNotOurs(String document) {
    super("personnel.letter-not-ours", document);
  }
}
