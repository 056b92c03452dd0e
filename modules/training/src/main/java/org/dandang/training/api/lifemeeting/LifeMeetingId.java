package org.dandang.training.api.lifemeeting;

import java.io.Serializable;

/** One democratic life meeting. */
public record LifeMeetingId(long value) implements Serializable {
  @Override
  public String toString() {
    return Long.toString(value);
  }
}
