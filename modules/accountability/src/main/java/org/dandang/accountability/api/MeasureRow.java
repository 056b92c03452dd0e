package org.dandang.accountability.api;

import java.time.LocalDate;
import java.util.Optional;

/** A first-form measure in the list of who gave or approved it. */
public record MeasureRow(
    MeasureId id,
    String name,
    String unit,
    MeasureKind kind,
    boolean tolerated,
    LocalDate givenOn,
    Optional<LocalDate> until,
    Optional<LocalDate> followUpDue,
    Optional<LocalDate> followedUpOn) {
  public MeasureRow(
      long id,
      String name,
      String unit,
      MeasureKind kind,
      Long grant,
      LocalDate givenOn,
      LocalDate until,
      LocalDate followUpDue,
      LocalDate followedUpOn) {
    this(
        new MeasureId(id),
        name,
        unit,
        kind,
        grant != null,
        givenOn,
        Optional.ofNullable(until),
        Optional.ofNullable(followUpDue),
        Optional.ofNullable(followedUpOn));
  }
}
