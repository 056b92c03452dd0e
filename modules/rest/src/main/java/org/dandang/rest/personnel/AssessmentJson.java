package org.dandang.rest.personnel;

import java.time.LocalDate;
import org.dandang.personnel.api.assessment.AssessmentRow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An assessment. */
@Schema(name = "Assessment", description = "An assessment.")
public record AssessmentJson(
    long id,
    String kind,
    int year,
    String title,
    @Schema(nullable = true) String unitName,
    @Schema(description = "How many were assessed.") int appraised,
    String state,
    @Schema(description = "None for a draft.", nullable = true) LocalDate confirmedOn) {
  static AssessmentJson of(AssessmentRow from) {
    return new AssessmentJson(
        from.id().value(),
        from.kind().name(),
        from.year(),
        from.title(),
        from.unitName(),
        from.appraised(),
        from.state().name(),
        from.confirmedOn());
  }
}
