package org.dandang.petition.domain;

import org.dandang.kernel.rule.RuleViolation;

/** An anonymous reporter is neither looked for nor told (E3). */
public final class NobodyToTell extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public NobodyToTell() {
    super("petition.nobody-to-tell");
  }
}
