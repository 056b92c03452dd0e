package org.dandang.accountability.api;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A case in the list of those who work on it.
 *
 * @param due by when the next thing is due; empty where no clock runs
 * @param rule parameter of the rules that sets the clock
 * @param since day from which it runs
 */
public record CaseRow(
    CaseId id,
    String number,
    CaseKind kind,
    CaseState state,
    LocalDate registeredOn,
    Optional<LocalDate> openedOn,
    Optional<LocalDate> due,
    String rule,
    Optional<LocalDate> since) {
  public CaseRow(
      long id,
      String number,
      CaseKind kind,
      CaseState state,
      LocalDate registeredOn,
      LocalDate openedOn) {
    this(
        new CaseId(id),
        number,
        kind,
        state,
        registeredOn,
        Optional.ofNullable(openedOn),
        Optional.empty(),
        "",
        Optional.empty());
  }

  /** The same with the clock that ends first. */
  public CaseRow due(LocalDate last, String by, LocalDate from) {
    return new CaseRow(
        id, number, kind, state, registeredOn, openedOn, Optional.of(last), by, Optional.of(from));
  }
}
