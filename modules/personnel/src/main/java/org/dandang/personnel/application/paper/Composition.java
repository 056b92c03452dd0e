package org.dandang.personnel.application.paper;

import java.util.Optional;
import org.dandang.kernel.desk.Papers.Paper;
import org.dandang.kernel.paper.PrintedGrid;
import org.dandang.personnel.api.paper.PaperKind;

/** Which template a paper has: a grid, or running text. */
final class Composition {
  private Composition() {}

  static Optional<PrintedGrid> grid(PaperKind kind, Batch batch) {
    return Optional.ofNullable(
        switch (kind) {
          case MOTION_FORM -> MotionForm.of(batch);
          case ROSTER -> Roster.of(batch);
          case BRIEF -> Brief.of(batch);
          case APPOINTMENT_FORMS -> Booklet.of(batch, "");
          case BALLOT -> Ballots.ballot(batch);
          case TALLY -> Ballots.tally(batch);
          case TALK_RECORD -> TalkRecord.of(batch);
          case PROCEDURE_RECORD -> ProcedureRecord.of(batch);
          default -> null;
        });
  }

  /** Of the kinds that are no grids. */
  static Paper text(PaperKind kind, Batch batch) {
    return switch (kind) {
      case EXAMINATION_NOTICE -> ExaminationPapers.notice(batch);
      case EXAMINATION_REPORT -> ExaminationPapers.reports(batch);
      case CLEARANCE_LETTER -> ClearanceLetter.of(batch);
      case PUBLIC_NOTICE -> Notices.published(batch);
      case APPOINTMENT_NOTICE -> Notices.issued(batch);
      default -> throw new IllegalArgumentException("grid " + kind);
    };
  }
}
