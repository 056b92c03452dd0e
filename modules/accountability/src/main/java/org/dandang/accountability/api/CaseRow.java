package org.dandang.accountability.api;

import java.time.LocalDate;
import java.util.Optional;

/** A case in the list of those who work on it. */
public record CaseRow(
    CaseId id,
    String number,
    CaseKind kind,
    CaseState state,
    LocalDate registeredOn,
    Optional<LocalDate> openedOn) {
  public CaseRow(
      long id,
      String number,
      CaseKind kind,
      CaseState state,
      LocalDate registeredOn,
      LocalDate openedOn) {
    this(new CaseId(id), number, kind, state, registeredOn, Optional.ofNullable(openedOn));
  }
}
