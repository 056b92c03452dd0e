package org.dandang.personnel.api.intake;

import java.io.Serializable;

/** A table that was taken in. */
public record IntakeId(long value) implements Serializable {
  public IntakeId {
    if (value < 1) throw new IllegalArgumentException("intake " + value);
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
