package org.dandang.personnel.domain.appointment;

import org.dandang.kernel.rule.RuleViolation;
import org.dandang.personnel.api.appointment.AppointmentId;

/** The procedure does not stand where this step begins. */
public final class WrongStep extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public WrongStep(AppointmentId appointment, String where) {
    super("personnel.wrong-step", appointment, where);
  }
}
