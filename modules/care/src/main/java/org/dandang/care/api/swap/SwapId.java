package org.dandang.care.api.swap;

import java.io.Serializable;

/** One role-swap day of one leader. */
public record SwapId(long value) implements Serializable {
  @Override
  public String toString() {
    return Long.toString(value);
  }
}
