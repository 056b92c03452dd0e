package org.dandang.commendation.api;

import java.io.Serializable;

/** A commendation programme. */
public record ProgrammeId(long value) implements Serializable {
  public ProgrammeId {
    if (value < 1) throw new IllegalArgumentException("programme " + value);
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
