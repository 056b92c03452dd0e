package org.dandang.personnel.domain.appointment;

import java.time.LocalDate;
import java.util.List;
import org.dandang.personnel.api.appointment.AppointmentId;
import org.dandang.personnel.api.appointment.ChangeId;

/** All batches. */
public interface Appointments {
  AppointmentId nextId();

  ChangeId nextChangeId();

  Appointment get(AppointmentId id, long seen);

  /** As it stands now, for a job. */
  Appointment get(AppointmentId id);

  /** Those with a document whose day has come and which has not taken effect. */
  List<AppointmentId> dueOn(LocalDate today);

  void add(Appointment appointment);
}
