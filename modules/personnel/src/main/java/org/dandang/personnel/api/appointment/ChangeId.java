package org.dandang.personnel.api.appointment;

import java.io.Serializable;

/** One line of the ledger of changes (职务变动). */
public record ChangeId(long value) implements Serializable {
  public ChangeId {
    if (value < 1) throw new IllegalArgumentException("change " + value);
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
