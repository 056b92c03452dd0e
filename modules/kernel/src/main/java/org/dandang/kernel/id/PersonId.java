package org.dandang.kernel.id;

import java.io.Serializable;

/** A person known to the county, cadre or not; the same in every context. */
public record PersonId(long value) implements Serializable, Comparable<PersonId> {
  public PersonId {
    if (value < 1) throw new IllegalArgumentException("person " + value);
  }

  @Override
  public int compareTo(PersonId other) {
    return Long.compare(value, other.value);
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
