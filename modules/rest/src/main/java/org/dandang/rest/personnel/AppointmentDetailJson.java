package org.dandang.rest.personnel;

import java.time.LocalDate;
import java.util.List;
import org.dandang.personnel.api.appointment.AppointmentDetail;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A batch of appointments with its document and its lines. */
@Schema(
    name = "Appointment",
    description = "A batch of appointments with its document and its lines.")
public record AppointmentDetailJson(
    long id,
    String title,
    LocalDate motionOn,
    @Schema(nullable = true) LocalDate noticeBegins,
    @Schema(nullable = true) LocalDate noticeEnds,
    @Schema(nullable = true) String document,
    boolean voided,
    List<AppointmentLineJson> changes) {
  static AppointmentDetailJson of(AppointmentDetail from) {
    return new AppointmentDetailJson(
        from.id().value(),
        from.title(),
        from.motionOn(),
        from.noticeBegins().orElse(null),
        from.noticeEnds().orElse(null),
        from.document().orElse(null),
        from.voided(),
        from.changes().stream().map(AppointmentLineJson::of).toList());
  }
}
