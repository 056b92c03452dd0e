package org.dandang.personnel.domain.appointment;

import org.dandang.kernel.rule.RuleViolation;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.appointment.ChangeKind;

/** From this level to that one is not a change of this kind. */
public final class WrongKind extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public WrongKind(ChangeKind kind, Level from, Level to) {
    super("personnel.wrong-kind", kind, from, to);
  }
}
