package org.dandang.kernel.id;

import java.io.Serializable;

/** A unit of the organisation tree, inside or outside the county; the same in every context. */
public record UnitId(long value) implements Serializable, Comparable<UnitId> {
  public UnitId {
    if (value < 1) throw new IllegalArgumentException("unit " + value);
  }

  @Override
  public int compareTo(UnitId other) {
    return Long.compare(value, other.value);
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
