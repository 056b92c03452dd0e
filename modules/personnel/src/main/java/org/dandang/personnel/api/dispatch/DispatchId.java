package org.dandang.personnel.api.dispatch;

import java.io.Serializable;

/** A dispatch (选派). */
public record DispatchId(long value) implements Serializable {
  public DispatchId {
    if (value < 1) throw new IllegalArgumentException("dispatch " + value);
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
