package org.dandang.personnel.api.appeal;

import java.io.Serializable;

/** An appeal against an adverse change. */
public record AppealId(long value) implements Serializable {
  @Override
  public String toString() {
    return String.valueOf(value);
  }
}
