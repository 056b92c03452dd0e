package org.dandang.personnel.api.appointment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.desk.ClearanceDesk.Conclusion;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.DecisionBasis;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.person.Rank;
import org.dandang.personnel.api.post.PostId;

/** A batch with its decision and its changes. */
public record AppointmentDetail(
    AppointmentId id,
    long version,
    String title,
    LocalDate motionOn,
    Optional<DecisionBasis> basis,
    Optional<LocalDate> noticeBegins,
    Optional<LocalDate> noticeEnds,
    Optional<String> document,
    boolean voided,
    List<Line> changes,
    Optional<LocalDate> issuedOn,
    List<Attendance> attendance) {
  /**
   * One person's line.
   *
   * @param nominatedOn the first of the two days of an elected post: recommended to the congress
   * @param next the step that is to be taken, or left out, now; empty once nothing is
   * @param steps every step in the order in which it was entered, the undone ones too
   */
  public record Line(
      ChangeId id,
      PersonId person,
      String name,
      String fromUnit,
      String fromPost,
      Level fromLevel,
      ChangeKind kind,
      ChangeState state,
      String toUnit,
      String toTitle,
      Level toLevel,
      List<ReasonTag> tags,
      Optional<Ground> ground,
      Optional<String> facts,
      Optional<String> statement,
      Optional<LocalDate> recommendedOn,
      Optional<LocalDate> candidateOn,
      Optional<LocalDate> examinedOn,
      Optional<LocalDate> checkedOn,
      Optional<String> opinion,
      Optional<LocalDate> effective,
      Optional<LocalDate> probationEnds,
      Optional<LocalDate> closedOn,
      Optional<String> closedReason,
      boolean voided,
      UnitId toUnitId,
      Optional<PostId> toPost,
      Optional<Rank> toRank,
      boolean elected,
      Optional<LocalDate> statementOn,
      Optional<Long> letter,
      Optional<Conclusion> conclusion,
      Optional<LocalDate> opinionOn,
      Optional<LocalDate> nominatedOn,
      Optional<ProcedureStep> next,
      List<StepRow> steps) {
    /** The step as it stands; the last one where it was taken again. */
    public Optional<StepRow> step(ProcedureStep wanted) {
      return steps.stream()
          .filter(row -> row.step() == wanted && row.mark() != StepMark.UNDONE)
          .reduce((first, second) -> second);
    }
  }
}
