package org.dandang.personnel.domain.exchange;

import org.dandang.kernel.rule.RuleViolation;

/** A reply speaks only of those whom the letter asks about. */
public final class NotAskedAbout extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public NotAskedAbout(String document) {
    super("personnel.not-asked-about", document);
  }
}
