package org.dandang.personnel.domain.exchange;

import org.dandang.kernel.rule.RuleViolation;

/** A reply about a person is given once. */
public final class RepliedAlready extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public RepliedAlready(String name) {
    super("personnel.replied-already", name);
  }
}
