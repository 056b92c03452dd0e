package org.dandang.personnel.api.assessment;

import java.io.Serializable;

/** An assessment of the cadres of a unit (考核). */
public record AssessmentId(long value) implements Serializable {
  public AssessmentId {
    if (value < 1) throw new IllegalArgumentException("assessment " + value);
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
