package org.dandang.personnel.application.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.record.DomainEvent;
import org.dandang.personnel.api.AppointmentVoided;
import org.dandang.personnel.api.appointment.ChangeId;
import org.dandang.personnel.domain.appointment.Appointment;
import org.dandang.personnel.domain.appointment.Change;

/** Takes a change back, entered by mistake or revoked on appeal, with what it did. */
@ApplicationScoped
class Retractions {
  @Inject Effects effects;
  @Inject Event<DomainEvent> events;

  void retract(Appointment appointment, ChangeId which, Amendment amendment) {
    Change change = appointment.change(which);
    if (!change.isVoided()) effects.undo(change);
    appointment.voidChange(which, amendment);
    events.fire(new AppointmentVoided(change.person(), which.value(), amendment));
  }
}
