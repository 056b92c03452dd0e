package org.dandang.commendation.api;

import java.io.Serializable;

/** An award that was decided. */
public record AwardId(long value) implements Serializable {
  public AwardId {
    if (value < 1) throw new IllegalArgumentException("award " + value);
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
