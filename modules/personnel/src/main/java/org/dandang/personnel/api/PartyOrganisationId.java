package org.dandang.personnel.api;

import java.io.Serializable;

/** A party committee, general branch or branch (党委、党总支、党支部). */
public record PartyOrganisationId(long value) implements Serializable {
  public PartyOrganisationId {
    if (value < 1) throw new IllegalArgumentException("party organisation " + value);
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
