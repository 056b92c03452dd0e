package org.dandang.training.api.partyday;

import java.io.Serializable;

/** One party day of one branch. */
public record PartyDayId(long value) implements Serializable {
  @Override
  public String toString() {
    return Long.toString(value);
  }
}
