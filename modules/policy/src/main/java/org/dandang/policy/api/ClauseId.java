package org.dandang.policy.api;

import java.io.Serializable;

/** One clause of a document. */
public record ClauseId(long value) implements Serializable {
  @Override
  public String toString() {
    return Long.toString(value);
  }
}
