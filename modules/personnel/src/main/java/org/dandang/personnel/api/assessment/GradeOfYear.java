package org.dandang.personnel.api.assessment;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One grade of somebody, as it stands.
 *
 * @param toldOn the day on which it was told; empty where it was entered as concluded
 * @param lastToAsk last day for a review; empty where it cannot be asked for any more
 * @param finalFrom the day from which it counts; empty while it may still change
 */
public record GradeOfYear(
    AssessmentId assessment,
    long version,
    AssessmentKind kind,
    int year,
    String title,
    String unitName,
    Grade grade,
    String remark,
    Optional<Acknowledgement> acknowledgement,
    Optional<LocalDate> toldOn,
    Optional<LocalDate> lastToAsk,
    Optional<LocalDate> finalFrom) {
  public boolean isSignable() {
    return toldOn.isPresent() && acknowledgement.isEmpty();
  }

  /** Whether it counts on that day. */
  public boolean isFinalOn(LocalDate day) {
    return finalFrom.filter(from -> !from.isAfter(day)).isPresent();
  }
}
