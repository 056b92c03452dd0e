package org.dandang.personnel.api.matching;

import java.io.Serializable;

/** One run of matching persons to a post. */
public record MatchingId(long value) implements Serializable {
  public MatchingId {
    if (value < 1) throw new IllegalArgumentException("matching " + value);
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
