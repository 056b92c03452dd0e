package org.dandang.accountability.api;

import java.time.LocalDate;
import java.util.Optional;

/** An application for tolerance in the list of those who work on it. */
public record ToleranceRow(
    ToleranceId id,
    String number,
    String name,
    String unit,
    ToleranceState state,
    Optional<Determination> determination,
    LocalDate appliedOn) {
  public ToleranceRow(
      long id,
      String number,
      String name,
      String unit,
      ToleranceState state,
      Determination determination,
      LocalDate appliedOn) {
    this(
        new ToleranceId(id),
        number,
        name,
        unit,
        state,
        Optional.ofNullable(determination),
        appliedOn);
  }
}
