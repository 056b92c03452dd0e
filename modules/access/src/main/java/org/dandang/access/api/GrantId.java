package org.dandang.access.api;

import java.io.Serializable;

/** One grant of a role to an account. */
public record GrantId(long value) implements Serializable {
  public GrantId {
    if (value < 1) throw new IllegalArgumentException("grant " + value);
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
