package org.dandang.policy.api;

import java.io.Serializable;

/** An incentive document. */
public record DocumentId(long value) implements Serializable {
  @Override
  public String toString() {
    return Long.toString(value);
  }
}
