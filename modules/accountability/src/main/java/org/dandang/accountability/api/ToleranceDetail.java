package org.dandang.accountability.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dandang.accountability.api.CaseDetail.StepRow;
import org.dandang.kernel.id.PersonId;

/**
 * An application for tolerance with its papers and reasons, and what it granted.
 *
 * @param open what the actor may do next
 */
public record ToleranceDetail(
    ToleranceId id,
    long version,
    String number,
    Applicant applicant,
    PersonId person,
    String name,
    String unit,
    String matter,
    Optional<CaseId> caseFile,
    ToleranceState state,
    Optional<Determination> determination,
    boolean voided,
    Papers papers,
    Set<Exclusion> exclusions,
    List<HandRow> hands,
    List<BasisRow> basis,
    List<JudgementRow> judgements,
    List<GrantRow> grants,
    List<AppealRow> appeals,
    List<TermRow> terms,
    List<StepRow> steps,
    List<ToleranceStep> open) {
  public ToleranceDetail {
    exclusions = Set.copyOf(exclusions);
    hands = List.copyOf(hands);
    basis = List.copyOf(basis);
    judgements = List.copyOf(judgements);
    grants = List.copyOf(grants);
    appeals = List.copyOf(appeals);
    terms = List.copyOf(terms);
    steps = List.copyOf(steps);
    open = List.copyOf(open);
  }

  /** Whether the cadre can appeal against it now. */
  public boolean appealable() {
    return !voided
        && papers.conclusion().isPresent()
        && determination.filter(found -> found != Determination.TOLERATED).isPresent()
        && appeals.isEmpty();
  }

  /** What was written on the way: the texts and the numbers of the papers. */
  public record Papers(
      Optional<String> acceptanceReason,
      Optional<String> verification,
      Optional<String> statement,
      Optional<String> consultation,
      Optional<String> conclusion,
      Optional<String> correctionPlan,
      Optional<String> correctionResult) {}

  /** One distinction or factor. */
  public record JudgementRow(Criterion criterion, boolean favourable, String reason) {}

  /** One effect. */
  public record GrantRow(
      Effect effect, Optional<String> ground, LocalDate grantedOn, Optional<LocalDate> usedOn) {}

  /**
   * An appeal of the cadre.
   *
   * @param mine whether the actor handles it
   */
  public record AppealRow(
      ToleranceAppealId id,
      long version,
      String grounds,
      LocalDate filedOn,
      String handlers,
      Determination before,
      Optional<Determination> after,
      Optional<String> reason,
      String signers,
      Optional<String> document,
      Optional<LocalDate> decidedOn,
      boolean mine) {
    public boolean open() {
      return decidedOn.isEmpty();
    }
  }
}
