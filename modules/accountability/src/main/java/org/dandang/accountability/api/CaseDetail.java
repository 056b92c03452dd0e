package org.dandang.accountability.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dandang.kernel.id.PersonId;

/** A case as those who work on it see it, from top to bottom like the paper file. */
public record CaseDetail(
    CaseId id,
    long version,
    String number,
    CaseKind kind,
    CaseState state,
    String matter,
    Optional<ConsultationId> consultation,
    Optional<PersonId> trialOfficer,
    Optional<String> endedReason,
    List<HandRow> hands,
    List<BasisRow> basis,
    List<SubjectRow> subjects,
    List<DispositionRow> dispositions,
    List<AppealRow> appeals,
    List<EnforcementRow> enforcements,
    List<GrantRow> grants,
    List<TermRow> terms,
    List<StepRow> steps,
    List<CaseStep> open) {
  public CaseDetail {
    hands = List.copyOf(hands);
    basis = List.copyOf(basis);
    subjects = List.copyOf(subjects);
    dispositions = List.copyOf(dispositions);
    appeals = List.copyOf(appeals);
    enforcements = List.copyOf(enforcements);
    grants = List.copyOf(grants);
    terms = List.copyOf(terms);
    steps = List.copyOf(steps);
    open = List.copyOf(open);
  }

  /** One person, and the statement heard or waived. */
  public record SubjectRow(
      PersonId person,
      String name,
      String unit,
      Optional<String> post,
      Optional<LocalDate> heardOn,
      boolean waived,
      Optional<String> statement) {}

  /**
   * What was proposed, within which range, and how it ended.
   *
   * @param waiting steps after the decision that can be taken now
   */
  public record DispositionRow(
      PersonId person,
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
      Optional<LocalDate> decidedOn,
      Optional<Integer> probation,
      Optional<LocalDate> effectUntil,
      Set<EnforcementStep> waiting) {
    public DispositionRow {
      waiting = Set.copyOf(waiting);
    }
  }

  /** A step that was taken after the decision. */
  public record EnforcementRow(
      PersonId person,
      String name,
      Ladder ladder,
      EnforcementStep step,
      LocalDate on,
      String words) {}

  /** An effect of a tolerance determination on which a decision may rest, not used yet. */
  public record GrantRow(
      GrantId id, PersonId person, String name, Effect effect, String tolerance) {}

  /**
   * An appeal against the sanction.
   *
   * @param mine whether the actor handles it
   */
  public record AppealRow(
      AppealId id,
      long version,
      String name,
      Ladder ladder,
      String handlers,
      String grounds,
      LocalDate filedOn,
      Sanction before,
      Optional<Sanction> after,
      Optional<String> document,
      Optional<LocalDate> decidedOn,
      boolean mine) {}

  /** What happened on which day; {@code kind} is a message key. */
  public record StepRow(LocalDate on, String kind) {}
}
