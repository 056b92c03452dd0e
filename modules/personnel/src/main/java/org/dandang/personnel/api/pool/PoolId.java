package org.dandang.personnel.api.pool;

import java.io.Serializable;

/** A pool of cadres (干部库). */
public record PoolId(long value) implements Serializable {
  public PoolId {
    if (value < 1) throw new IllegalArgumentException("pool " + value);
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
