package org.dandang.personnel.api.exchange;

import java.io.Serializable;

/** A letter of inquiry that went or came as a signed file. */
public record LetterId(long value) implements Serializable {
  public LetterId {
    if (value < 1) throw new IllegalArgumentException("letter " + value);
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
