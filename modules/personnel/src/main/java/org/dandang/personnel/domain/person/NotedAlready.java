package org.dandang.personnel.domain.person;

import org.dandang.kernel.rule.RuleViolation;

/** One paper says one thing of a cadre in one dimension. */
public final class NotedAlready extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public NotedAlready(String paper) {
    super("personnel.noted-already", paper);
  }
}
