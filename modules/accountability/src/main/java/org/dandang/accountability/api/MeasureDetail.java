package org.dandang.accountability.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A first-form measure: who, why, what the person said, by whom, and what came of it.
 *
 * @param open what the actor may do next
 */
public record MeasureDetail(
    MeasureId id,
    long version,
    String name,
    String unit,
    Optional<String> post,
    MeasureKind kind,
    String reason,
    String statement,
    LocalDate givenOn,
    Optional<ToleranceId> tolerance,
    Optional<String> followUp,
    Optional<LocalDate> followedUpOn,
    boolean voided,
    List<HandRow> hands,
    List<TermRow> terms,
    List<MeasureStep> open) {
  public MeasureDetail {
    hands = List.copyOf(hands);
    terms = List.copyOf(terms);
    open = List.copyOf(open);
  }
}
