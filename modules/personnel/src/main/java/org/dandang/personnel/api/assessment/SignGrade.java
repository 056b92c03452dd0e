package org.dandang.personnel.api.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dandang.kernel.id.PersonId;

/**
 * A cadre signs the form, with or without an objection.
 *
 * @param opinion what was written beside the signature
 */
public record SignGrade(
    @NotNull AssessmentId assessment,
    @NotNull PersonId person,
    boolean agrees,
    @NotBlank @Size(max = 500) String opinion,
    @NotNull LocalDate on,
    long seen) {}
