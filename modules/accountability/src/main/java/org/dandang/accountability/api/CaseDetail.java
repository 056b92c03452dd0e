package org.dandang.accountability.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A case as those who work on it see it. */
public record CaseDetail(
    CaseId id,
    long version,
    String number,
    CaseKind kind,
    CaseState state,
    String matter,
    Optional<String> decision,
    List<SubjectRow> subjects,
    List<StepRow> steps) {
  public CaseDetail {
    subjects = List.copyOf(subjects);
    steps = List.copyOf(steps);
  }

  /** One person on one ladder; without a proposal the sanctions are empty. */
  public record SubjectRow(
      String name,
      String unit,
      boolean heard,
      Optional<String> clause,
      Optional<Sanction> proposed,
      Optional<LocalDate> frozenOn,
      Optional<Outcome> outcome,
      Optional<Sanction> sanction,
      Optional<LocalDate> until) {}

  /** What happened on which day; {@code kind} is a message key. */
  public record StepRow(LocalDate on, String kind) {}
}
