package org.dandang.petition.domain;

import org.dandang.kernel.rule.RuleViolation;
import org.dandang.petition.api.ReportState;

/** The report does not stand where this step begins. */
public final class WrongState extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public WrongState(ReportState state) {
    super("petition.wrong-state", state);
  }
}
