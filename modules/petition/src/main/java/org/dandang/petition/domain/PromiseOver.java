package org.dandang.petition.domain;

import org.dandang.kernel.rule.RuleViolation;

/** The time in which this could be asked for or objected to is over. */
public final class PromiseOver extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public PromiseOver(java.time.LocalDate last) {
    super("petition.promise-over", last);
  }
}
