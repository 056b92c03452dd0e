package org.dandang.overview.domain;

import org.dandang.kernel.rule.RuleViolation;

/** A sentence without a number must name the evidence that it rests on. */
public final class SentenceOnNothing extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public SentenceOnNothing(String text) {
    super("overview.sentence-on-nothing", text);
  }
}
