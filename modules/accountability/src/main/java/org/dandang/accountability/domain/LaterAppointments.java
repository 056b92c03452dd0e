package org.dandang.accountability.domain;

/** All appointments after a reminder. */
public interface LaterAppointments {
  long nextId();

  void add(LaterAppointment appointment);
}
