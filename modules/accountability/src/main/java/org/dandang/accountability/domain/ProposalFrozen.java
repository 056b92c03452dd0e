package org.dandang.accountability.domain;

import org.dandang.kernel.rule.RuleViolation;

/** What was proposed stays as it was. */
final class ProposalFrozen extends RuleViolation {
  private static final long serialVersionUID = 1L;

  ProposalFrozen() {
    super("accountability.proposal-frozen");
  }
}
