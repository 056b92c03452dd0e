package org.dandang.personnel.api.appointment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.DecisionBasis;
import org.dandang.personnel.api.Level;

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
    List<Line> changes) {
  /** One person's line. */
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
      boolean voided) {}
}
