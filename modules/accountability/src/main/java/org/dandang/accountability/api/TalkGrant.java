package org.dandang.accountability.api;

import java.time.LocalDate;

/** What tolerance granted so that a reminder talk takes the place of a heavier measure; unused. */
public record TalkGrant(GrantId id, String number, String name, LocalDate grantedOn) {
  public TalkGrant(long id, String number, String name, LocalDate grantedOn) {
    this(new GrantId(id), number, name, grantedOn);
  }
}
