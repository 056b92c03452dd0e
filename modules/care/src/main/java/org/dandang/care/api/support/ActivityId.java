package org.dandang.care.api.support;

import java.io.Serializable;

/** One activity of a support group. */
public record ActivityId(long value) implements Serializable {
  @Override
  public String toString() {
    return Long.toString(value);
  }
}
