package org.dandang.rest.training;

import java.time.LocalDate;
import org.dandang.training.api.classes.ClassRow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Training classes. */
@Schema(name = "TrainingClass", description = "Training classes.")
public record TrainingClassJson(
    long id,
    String number,
    String title,
    @Schema(description = "NEW_POST, SEMINAR, SKILLS, THEORY, PARTY_MEMBERS, ONLINE.") String kind,
    String organiser,
    String place,
    LocalDate begin,
    LocalDate end,
    int hours,
    int seats,
    @Schema(description = "PLANNED, ANNOUNCED, HELD, CLOSED, CANCELLED.") String state,
    boolean voided) {
  static TrainingClassJson of(ClassRow row) {
    return new TrainingClassJson(
        row.id(),
        row.number(),
        row.title(),
        row.kind().name(),
        row.organiser(),
        row.place(),
        row.begin(),
        row.end(),
        row.hours(),
        row.seats(),
        row.state().name(),
        row.voided());
  }
}
