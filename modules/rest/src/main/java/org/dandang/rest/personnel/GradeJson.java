package org.dandang.rest.personnel;

import org.dandang.personnel.api.assessment.AssessmentDetail;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One person's grade. */
@Schema(name = "Grade", description = "One person's grade.")
public record GradeJson(
    long person, String name, @Schema(nullable = true) String post, String grade) {
  static GradeJson of(AssessmentDetail.Line from) {
    return new GradeJson(from.person().value(), from.name(), from.post(), from.grade().name());
  }
}
