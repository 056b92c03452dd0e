package org.dandang.personnel.application.appointment;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import org.dandang.kernel.actor.Actors;
import org.dandang.kernel.actor.NamedActor;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.half.Halves;
import org.dandang.kernel.rule.RuleViolation;
import org.dandang.personnel.api.appointment.AppointmentId;
import org.dandang.personnel.api.appointment.EffectDesk;

/** Each quarter of an hour looks whose day has come; one refusal does not hold up the others. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EffectTimer {
  private static final Logger LOG = System.getLogger(EffectTimer.class.getName());
  private static final NamedActor JOB = new NamedActor("effects", Set.of(Role.PERSONNEL_OFFICER));

  @Inject EffectDesk desk;
  @Inject Actors actors;
  @Inject Halves halves;

  @Schedule(hour = "*", minute = "*/15", persistent = false)
  public void takeEffect() {
    if (halves.keepsPeople()) actors.run(JOB, () -> desk.due().forEach(this::takeEffect));
  }

  /** What is refused stays issued, and waits on the workbench. */
  private void takeEffect(AppointmentId appointment) {
    try {
      desk.takeEffect(appointment);
    } catch (RuleViolation refused) {
      LOG.log(Level.WARNING, "appointment {0} takes no effect: {1}", appointment, refused.code());
    }
  }
}
