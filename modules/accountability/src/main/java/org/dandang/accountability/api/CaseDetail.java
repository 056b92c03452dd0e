package org.dandang.accountability.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A case as those who work on it see it, from top to bottom like the paper file. */
public record CaseDetail(
    CaseId id,
    long version,
    String number,
    CaseKind kind,
    CaseState state,
    String matter,
    Optional<ConsultationId> consultation,
    Optional<String> endedReason,
    List<HandRow> hands,
    List<BasisRow> basis,
    List<SubjectRow> subjects,
    List<DispositionRow> dispositions,
    List<AppealRow> appeals,
    List<TermRow> terms,
    List<StepRow> steps) {
  public CaseDetail {
    hands = List.copyOf(hands);
    basis = List.copyOf(basis);
    subjects = List.copyOf(subjects);
    dispositions = List.copyOf(dispositions);
    appeals = List.copyOf(appeals);
    terms = List.copyOf(terms);
    steps = List.copyOf(steps);
  }

  /** One person, and the statement heard or waived. */
  public record SubjectRow(
      String name,
      String unit,
      Optional<String> post,
      Optional<LocalDate> heardOn,
      boolean waived,
      Optional<String> statement) {}

  /** What was proposed, within which range, and how it ended. */
  public record DispositionRow(
      String name,
      Ladder ladder,
      String clause,
      Sanction lightest,
      Sanction heaviest,
      Sanction proposed,
      String opinion,
      LocalDate frozenOn,
      Optional<Outcome> outcome,
      Optional<Sanction> sanction,
      boolean reduced,
      Optional<String> ground,
      Optional<String> document,
      Optional<LocalDate> decidedOn) {}

  /** An appeal against the sanction. */
  public record AppealRow(
      String handlers,
      String grounds,
      LocalDate filedOn,
      Sanction before,
      Optional<Sanction> after,
      Optional<String> document,
      Optional<LocalDate> decidedOn) {}

  /** What happened on which day; {@code kind} is a message key. */
  public record StepRow(LocalDate on, String kind) {}
}
