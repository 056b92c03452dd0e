package org.dandang.care.api.health;

import java.io.Serializable;

/** One act of care. */
public record CareVisitId(long value) implements Serializable {
  @Override
  public String toString() {
    return Long.toString(value);
  }
}
