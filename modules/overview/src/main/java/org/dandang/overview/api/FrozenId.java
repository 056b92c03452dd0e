package org.dandang.overview.api;

import java.io.Serializable;

/** A frozen version of an overview. */
public record FrozenId(long value) implements Serializable {
  public FrozenId {
    if (value < 1) throw new IllegalArgumentException("version " + value);
  }
}
