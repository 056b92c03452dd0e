package org.dandang.petition.domain;

import org.dandang.kernel.rule.RuleViolation;

/** Representatives speak for a joint visit with a general petition alone (XF-20). */
public final class NoRepresentativesHere extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public NoRepresentativesHere() {
    super("petition.no-representatives-here");
  }
}
