package org.dandang.petition.api;

import java.time.LocalDate;
import java.util.Optional;

/** A clarification in the list of those who work on it. */
public record ClarificationRow(
    ClarificationId id,
    ReportId report,
    String name,
    String unit,
    ClarificationState state,
    LocalDate startedOn,
    Optional<LocalDate> writtenOn) {
  public ClarificationRow(
      long id,
      long report,
      String name,
      String unit,
      ClarificationState state,
      LocalDate startedOn,
      LocalDate writtenOn) {
    this(
        new ClarificationId(id),
        new ReportId(report),
        name,
        unit,
        state,
        startedOn,
        Optional.ofNullable(writtenOn));
  }
}
