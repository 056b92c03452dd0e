package org.dandang.petition.domain;

import org.dandang.kernel.rule.RuleViolation;

/**
 * A false accusation is only proposed with evidence of fabrication, evidence of intent and the
 * prefecture's approval (E4).
 */
final class FalseAccusationNeedsProof extends RuleViolation {
  private static final long serialVersionUID = 1L;

  FalseAccusationNeedsProof() {
    super("petition.false-accusation-needs-proof");
  }
}
