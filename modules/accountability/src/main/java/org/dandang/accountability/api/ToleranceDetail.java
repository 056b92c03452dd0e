package org.dandang.accountability.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.accountability.api.CaseDetail.StepRow;

/** An application for tolerance with its reasons and what it granted. */
public record ToleranceDetail(
    ToleranceId id,
    long version,
    String number,
    Applicant applicant,
    String name,
    String unit,
    String matter,
    Optional<CaseId> caseFile,
    ToleranceState state,
    Optional<Determination> determination,
    List<JudgementRow> judgements,
    List<GrantRow> grants,
    List<StepRow> steps) {
  public ToleranceDetail {
    judgements = List.copyOf(judgements);
    grants = List.copyOf(grants);
    steps = List.copyOf(steps);
  }

  /** One distinction or factor. */
  public record JudgementRow(Criterion criterion, boolean favourable, String reason) {}

  /** One effect. */
  public record GrantRow(Effect effect, LocalDate grantedOn, boolean used) {}
}
