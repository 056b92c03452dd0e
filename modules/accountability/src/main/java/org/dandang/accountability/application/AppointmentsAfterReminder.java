package org.dandang.accountability.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.dandang.accountability.api.Effect;
import org.dandang.accountability.domain.Grant;
import org.dandang.accountability.domain.LaterAppointment;
import org.dandang.accountability.domain.LaterAppointments;
import org.dandang.accountability.domain.Measures;
import org.dandang.accountability.domain.Tolerances;
import org.dandang.personnel.api.AppointmentVoided;
import org.dandang.personnel.api.PersonAppointed;

/**
 * Sees who is given a post after a reminder or an admonition that tolerance says to leave behind.
 */
@ApplicationScoped
@Transactional
class AppointmentsAfterReminder {
  private Measures measures;
  private Tolerances tolerances;
  private LaterAppointments appointments;

  protected AppointmentsAfterReminder() {}

  @Inject
  AppointmentsAfterReminder(
      Measures measures, Tolerances tolerances, LaterAppointments appointments) {
    this.measures = measures;
    this.tolerances = tolerances;
    this.appointments = appointments;
  }

  /** In the appointment's transaction: the one is never recorded without the other. */
  void note(@Observes PersonAppointed event) {
    LocalDate effective = event.effective();
    List<Grant> grants =
        tolerances.inForce(Effect.APPOINTMENT_NOT_AFFECTED, List.of(event.person()), effective);
    if (grants.isEmpty()) return;
    measures.remindersOf(event.person()).stream()
        .filter(measure -> measure.hasEndedBefore(effective))
        .findFirst()
        .ifPresent(
            ended ->
                appointments.add(
                    new LaterAppointment(
                        appointments.nextId(), event.change(), effective, ended, grants.get(0))));
  }

  /** In the voiding's transaction: what never was is not counted. */
  void takeBack(@Observes AppointmentVoided event) {
    appointments.of(event.change()).forEach(later -> later.voided(event.amendment()));
  }
}
