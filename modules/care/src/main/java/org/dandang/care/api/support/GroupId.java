package org.dandang.care.api.support;

import java.io.Serializable;

/** A support group. */
public record GroupId(long value) implements Serializable {
  @Override
  public String toString() {
    return Long.toString(value);
  }
}
