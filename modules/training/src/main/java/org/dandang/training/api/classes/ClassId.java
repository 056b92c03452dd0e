package org.dandang.training.api.classes;

import java.io.Serializable;

/** A training class. */
public record ClassId(long value) implements Serializable {
  @Override
  public String toString() {
    return Long.toString(value);
  }
}
