package org.dandang.rest.personnel;

import java.time.LocalDate;
import org.dandang.personnel.api.appointment.AppointmentRow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A change in the ledger of appointments. */
@Schema(name = "PostChange", description = "A change in the ledger of appointments.")
public record PostChangeJson(
    long id,
    @Schema(description = "Number of the batch.") long appointment,
    long person,
    String name,
    @Schema(nullable = true) String fromUnit,
    @Schema(nullable = true) String fromPost,
    String kind,
    String state,
    @Schema(nullable = true) String toUnit,
    @Schema(nullable = true) String toTitle,
    @Schema(nullable = true) String document,
    @Schema(description = "None until it takes effect.", nullable = true) LocalDate effective) {
  static PostChangeJson of(AppointmentRow from) {
    return new PostChangeJson(
        from.id().value(),
        from.appointment().value(),
        from.person().value(),
        from.name(),
        from.fromUnit(),
        from.fromPost(),
        from.kind().name(),
        from.state().name(),
        from.toUnit(),
        from.toTitle(),
        from.document(),
        from.effective());
  }
}
