package org.dandang.personnel.api.assessment;

import java.time.LocalDate;

/** An assessment in the list; {@code confirmedOn} is null for a draft. */
public record AssessmentRow(
    AssessmentId id,
    AssessmentKind kind,
    int year,
    String title,
    String unitName,
    int appraised,
    AssessmentState state,
    LocalDate confirmedOn) {}
