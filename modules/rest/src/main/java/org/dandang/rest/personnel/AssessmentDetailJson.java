package org.dandang.rest.personnel;

import java.time.LocalDate;
import java.util.List;
import org.dandang.personnel.api.assessment.AssessmentDetail;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An assessment with its grades. */
@Schema(name = "AssessmentDetail", description = "An assessment with its grades.")
public record AssessmentDetailJson(
    long id,
    String kind,
    int year,
    String title,
    @Schema(nullable = true) String unitName,
    int appraised,
    String state,
    @Schema(nullable = true) LocalDate confirmedOn,
    boolean voided,
    List<GradeJson> grades) {
  static AssessmentDetailJson of(AssessmentDetail from) {
    return new AssessmentDetailJson(
        from.id().value(),
        from.kind().name(),
        from.year(),
        from.title(),
        from.unitName(),
        from.appraised(),
        from.state().name(),
        from.confirmedOn().orElse(null),
        from.voided(),
        from.grades().stream().map(GradeJson::of).toList());
  }
}
