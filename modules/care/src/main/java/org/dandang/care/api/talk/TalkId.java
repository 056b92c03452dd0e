package org.dandang.care.api.talk;

import java.io.Serializable;

/** One talk. */
public record TalkId(long value) implements Serializable {
  @Override
  public String toString() {
    return Long.toString(value);
  }
}
