package org.dandang.rest.training;

import java.time.LocalDate;
import org.dandang.training.api.classes.ClassDetail;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of the training classes, with all that hangs on it. */
@Schema(
    name = "TrainingClassDetail",
    description = "One of the training classes, with all that hangs on it.")
public record TrainingClassDetailJson(
    long id,
    String number,
    String title,
    @Schema(description = "NEW_POST, SEMINAR, SKILLS, THEORY, PARTY_MEMBERS, ONLINE.") String kind,
    long organiser,
    String organiserName,
    String place,
    LocalDate begin,
    LocalDate end,
    int hours,
    @Schema(description = "DAY, HALF_DAY.") String rhythm,
    int sessions,
    int seats,
    String topics,
    @Schema(description = "PLANNED, ANNOUNCED, HELD, CLOSED, CANCELLED.") String state,
    String cancelledReason,
    long enrolled,
    long present,
    long historic,
    LocalDate enteredOn,
    boolean voided) {
  static TrainingClassDetailJson of(ClassDetail detail) {
    return new TrainingClassDetailJson(
        detail.id().value(),
        detail.number(),
        detail.title(),
        detail.kind().name(),
        detail.organiser().value(),
        detail.organiserName(),
        detail.place(),
        detail.begin(),
        detail.end(),
        detail.hours(),
        detail.rhythm().name(),
        detail.sessions(),
        detail.seats(),
        detail.topics(),
        detail.state().name(),
        detail.cancelledReason(),
        detail.enrolled(),
        detail.present(),
        detail.historic(),
        detail.enteredOn(),
        detail.voided());
  }
}
