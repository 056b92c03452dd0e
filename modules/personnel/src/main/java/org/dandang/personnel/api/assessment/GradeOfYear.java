package org.dandang.personnel.api.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.personnel.api.appeal.OpenWay;

/**
 * One grade of somebody, as it stands.
 *
 * @param toldOn the day on which it was told; empty where it was entered as concluded
 * @param ways on which it can be contested today
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
    List<OpenWay> ways,
    Optional<LocalDate> finalFrom) {
  public boolean isSignable() {
    return toldOn.isPresent() && acknowledgement.isEmpty();
  }

  /** Whether it counts on that day. */
  public boolean isFinalOn(LocalDate day) {
    return finalFrom.filter(from -> !from.isAfter(day)).isPresent();
  }
}
