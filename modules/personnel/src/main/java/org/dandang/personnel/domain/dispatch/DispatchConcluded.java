package org.dandang.personnel.domain.dispatch;

import org.dandang.kernel.rule.RuleViolation;
import org.dandang.personnel.api.dispatch.DispatchId;

/** On that day the dispatch is not going on. */
public final class DispatchConcluded extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public DispatchConcluded(DispatchId dispatch) {
    super("personnel.dispatch-concluded", dispatch);
  }
}
