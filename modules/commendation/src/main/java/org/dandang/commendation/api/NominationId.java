package org.dandang.commendation.api;

import java.io.Serializable;

/** A nomination within a programme. */
public record NominationId(long value) implements Serializable {
  public NominationId {
    if (value < 1) throw new IllegalArgumentException("nomination " + value);
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
