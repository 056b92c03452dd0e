package org.dandang.care.api.difficulty;

import java.io.Serializable;

/** One difficulty. */
public record DifficultyId(long value) implements Serializable {
  @Override
  public String toString() {
    return Long.toString(value);
  }
}
