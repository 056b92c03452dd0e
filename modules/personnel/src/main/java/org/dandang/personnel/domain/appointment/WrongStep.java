package org.dandang.personnel.domain.appointment;

import org.dandang.kernel.rule.RuleViolation;
import org.dandang.personnel.api.appointment.AppointmentId;
import org.dandang.personnel.api.appointment.ChangeState;

/** The procedure does not stand where this step begins. */
public final class WrongStep extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public WrongStep(AppointmentId appointment, Halt why) {
    super("personnel.wrong-step", appointment, why);
  }

  public WrongStep(AppointmentId appointment, ChangeState where) {
    super("personnel.wrong-step", appointment, where);
  }
}
