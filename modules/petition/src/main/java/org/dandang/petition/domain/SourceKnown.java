package org.dandang.petition.domain;

import org.dandang.kernel.rule.RuleViolation;

/** What another office passed on under that number has been registered already (Q1). */
public final class SourceKnown extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public SourceKnown() {
    super("petition.source-known");
  }
}
