package org.dandang.policy.domain;

import org.dandang.kernel.rule.RuleViolation;
import org.dandang.policy.api.PolicyState;

/** A document is drafted, issued and repealed in this order. */
public final class DocumentNotInState extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public DocumentNotInState(PolicyState state) {
    super("policy.document-not-in-state", state);
  }
}
