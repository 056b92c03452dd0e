package org.dandang.personnel.api.search;

import java.io.Serializable;

/** A saved set of conditions. */
public record ConditionSetId(long value) implements Serializable {
  public ConditionSetId {
    if (value < 1) throw new IllegalArgumentException("condition set " + value);
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
