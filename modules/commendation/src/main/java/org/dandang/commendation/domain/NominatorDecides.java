package org.dandang.commendation.domain;

import org.dandang.kernel.rule.RuleViolation;

/** Who recommended a nominee does not sign the decision. */
public final class NominatorDecides extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public NominatorDecides(String signer) {
    super("commendation.nominator-decides", signer);
  }
}
