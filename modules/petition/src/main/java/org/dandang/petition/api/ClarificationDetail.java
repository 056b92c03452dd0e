package org.dandang.petition.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A clarification from its beginning to its effect.
 *
 * @param printable whether its letter can be printed, as a draft at first
 * @param open what the actor can do next
 */
public record ClarificationDetail(
    ClarificationId id,
    long version,
    ReportId report,
    String name,
    String unit,
    String issue,
    Situation situation,
    ClarificationState state,
    Optional<Spread> rumour,
    Optional<ClarificationForm> form,
    Optional<Spread> spread,
    Optional<LocalDate> due,
    Optional<String> impact,
    Optional<String> approvalDocument,
    Optional<String> writtenDocument,
    Optional<String> effect,
    boolean printable,
    List<ClarificationStep> open,
    List<ReportDetail.StepRow> steps) {
  public ClarificationDetail {
    open = List.copyOf(open);
    steps = List.copyOf(steps);
  }
}
