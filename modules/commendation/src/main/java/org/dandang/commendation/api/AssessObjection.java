package org.dandang.commendation.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import org.dandang.kernel.record.JointAssessment;

/**
 * The joint assessment of one objection.
 *
 * @param place of the objection among those about the nominee, from 0
 */
public record AssessObjection(
    @NotNull NominationId nomination,
    @PositiveOrZero int place,
    @NotNull @Valid JointAssessment joint,
    long seen) {}
