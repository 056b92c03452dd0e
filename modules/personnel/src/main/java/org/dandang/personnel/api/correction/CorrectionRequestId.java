package org.dandang.personnel.api.correction;

import java.io.Serializable;

/** A request for a correction of the own file (更正申请). */
public record CorrectionRequestId(long value) implements Serializable {
  public CorrectionRequestId {
    if (value < 1) throw new IllegalArgumentException("correction request " + value);
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
