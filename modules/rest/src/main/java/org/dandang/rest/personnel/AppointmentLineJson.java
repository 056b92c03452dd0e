package org.dandang.rest.personnel;

import java.time.LocalDate;
import org.dandang.personnel.api.appointment.AppointmentDetail;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One person's line of a batch. */
@Schema(name = "AppointmentLine", description = "One person's line of a batch.")
public record AppointmentLineJson(
    long id,
    long person,
    String name,
    String kind,
    String state,
    @Schema(nullable = true) String toUnit,
    @Schema(nullable = true) String toTitle,
    @Schema(nullable = true) LocalDate effective,
    boolean voided,
    boolean elected,
    @Schema(nullable = true) LocalDate nominatedOn,
    @Schema(nullable = true) LocalDate probationEnds,
    @Schema(nullable = true) String next) {
  static AppointmentLineJson of(AppointmentDetail.Line from) {
    return new AppointmentLineJson(
        from.id().value(),
        from.person().value(),
        from.name(),
        from.kind().name(),
        from.state().name(),
        from.toUnit(),
        from.toTitle(),
        from.effective().orElse(null),
        from.voided(),
        from.elected(),
        from.nominatedOn().orElse(null),
        from.probationEnds().orElse(null),
        from.next().map(Enum::name).orElse(null));
  }
}
