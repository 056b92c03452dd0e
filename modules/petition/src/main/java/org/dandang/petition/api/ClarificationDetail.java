package org.dandang.petition.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A clarification from its beginning to its effect. */
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
    List<ReportDetail.StepRow> steps) {
  public ClarificationDetail {
    steps = List.copyOf(steps);
  }
}
