package org.dandang.petition.api;

import java.time.LocalDate;
import java.util.Optional;

/** A request for protection as a list shows it. */
public record ProtectionRow(
    ProtectionId id,
    String number,
    ProtectionState state,
    LocalDate askedOn,
    Optional<LocalDate> due) {
  public ProtectionRow(
      long id, String number, ProtectionState state, LocalDate askedOn, LocalDate due) {
    this(new ProtectionId(id), number, state, askedOn, Optional.ofNullable(due));
  }
}
