package org.dandang.personnel.api.appointment;

import java.io.Serializable;

/** A batch of changes decided together (任免批次). */
public record AppointmentId(long value) implements Serializable {
  public AppointmentId {
    if (value < 1) throw new IllegalArgumentException("appointment " + value);
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
