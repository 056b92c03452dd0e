package org.dandang.personnel.api.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;

/**
 * An assessment with its grades and how far it has come.
 *
 * @param noticeEnds last day on which the excellent are shown
 */
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
    Optional<LocalDate> noticeBegins,
    Optional<LocalDate> noticeEnds,
    Optional<LocalDate> toldOn,
    Optional<LocalDate> confirmedOn,
    boolean voided,
    List<Line> grades) {
  /**
   * One person's grade.
   *
   * @param opinion of the unit where the work is done
   * @param words written beside the signature, or why there is none
   * @param witnesses of a refusal, in words; empty for none
   * @param finalFrom the day from which it counts; empty while it may still change
   */
  public record Line(
      PersonId person,
      String name,
      String post,
      Grade grade,
      String remark,
      Circumstance circumstance,
      String opinion,
      Optional<Acknowledgement> acknowledgement,
      Optional<LocalDate> acknowledgedOn,
      String words,
      String witnesses,
      Optional<LocalDate> finalFrom,
      List<ReviewRow> reviews) {}

  public long excellent() {
    return grades.stream().filter(line -> line.grade() == Grade.EXCELLENT).count();
  }
}
