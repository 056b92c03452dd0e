package org.dandang.personnel.api.appeal;

import java.util.List;
import org.dandang.personnel.api.appointment.AppointmentId;

/** Questions about appeals. */
public interface AppealRecords {
  /** All of a batch, the oldest first. */
  List<AppealRow> of(AppointmentId appointment);
}
