package org.dandang.rest.training;

import java.time.LocalDate;
import org.dandang.training.api.classes.AttendanceRow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One person in one class. */
@Schema(name = "Attendance", description = "One person in one class.")
public record AttendanceJson(
    long id,
    long trainingClass,
    String title,
    LocalDate begin,
    long person,
    String name,
    String unit,
    String post,
    @Schema(description = "NONE, SIGNED_IN, HISTORIC.") String presence,
    int signIns,
    int hoursCredited,
    String certificate,
    boolean voided) {
  static AttendanceJson of(AttendanceRow row) {
    return new AttendanceJson(
        row.id(),
        row.trainingClass(),
        row.title(),
        row.begin(),
        row.person().value(),
        row.name(),
        row.unit(),
        row.post(),
        row.presence().name(),
        row.signIns(),
        row.hoursCredited(),
        row.certificate(),
        row.voided());
  }
}
