package org.dandang.access.api;

import java.io.Serializable;

/** An account. */
public record AccountId(long value) implements Serializable {
  public AccountId {
    if (value < 1) throw new IllegalArgumentException("account " + value);
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
