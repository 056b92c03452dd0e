package org.dandang.personnel.api.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;

/** An assessment with its grades and how many excellent ones the rule allows. */
public record AssessmentDetail(
    AssessmentId id,
    long version,
    AssessmentKind kind,
    int year,
    String title,
    UnitId unit,
    String unitName,
    int appraised,
    Optional<String> widerApproval,
    AssessmentState state,
    Optional<LocalDate> confirmedOn,
    boolean voided,
    List<Line> grades) {
  /** One person's grade. */
  public record Line(PersonId person, String name, String post, Grade grade, String remark) {}

  public long excellent() {
    return grades.stream().filter(line -> line.grade() == Grade.EXCELLENT).count();
  }
}
