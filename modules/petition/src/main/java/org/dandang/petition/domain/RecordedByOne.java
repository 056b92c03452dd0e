package org.dandang.petition.domain;

import org.dandang.kernel.rule.RuleViolation;

/** What somebody says is recorded by two persons. */
public final class RecordedByOne extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public RecordedByOne() {
    super("petition.recorded-by-one");
  }
}
