package org.dandang.petition.domain;

import org.dandang.kernel.rule.RuleViolation;

/** Only what an approved finding says is untrue can be clarified (N3). */
final class NothingToClarify extends RuleViolation {
  private static final long serialVersionUID = 1L;

  NothingToClarify() {
    super("petition.nothing-to-clarify");
  }
}
