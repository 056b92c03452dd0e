package org.dandang.personnel.domain.appointment;

import org.dandang.personnel.api.appointment.AppointmentId;
import org.dandang.personnel.api.appointment.ChangeId;

/** All batches. */
public interface Appointments {
  AppointmentId nextId();

  ChangeId nextChangeId();

  Appointment get(AppointmentId id, long seen);

  void add(Appointment appointment);
}
