package org.dandang.personnel.api.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.JointAssessment;

/** What organisation and discipline say of an objection; the place is that in the list, from 0. */
public record AssessExcellentObjection(
    @NotNull AssessmentId assessment,
    @NotNull PersonId person,
    @Min(0) int place,
    @NotNull @Valid JointAssessment joint,
    long seen) {}
