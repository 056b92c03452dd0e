package org.dandang.personnel.domain.correction;

import org.dandang.kernel.rule.RuleViolation;

/** Only who asked takes a request back. */
public final class OthersRequest extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public OthersRequest() {
    super("personnel.others-request");
  }
}
