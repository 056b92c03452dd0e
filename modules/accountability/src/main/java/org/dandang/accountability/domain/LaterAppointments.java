package org.dandang.accountability.domain;

import java.util.List;

/** All appointments after a reminder. */
public interface LaterAppointments {
  long nextId();

  void add(LaterAppointment appointment);

  /** Those that rest on a change of the ledger of appointments, voided ones left out. */
  List<LaterAppointment> of(long change);
}
