package org.dandang.personnel.api.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dandang.kernel.id.PersonId;

/** The grade after a review or an appeal; never a heavier one, and signed by somebody new to it. */
public record DecideReview(
    @NotNull AssessmentId assessment,
    @NotNull PersonId person,
    @NotNull Grade outcome,
    @NotBlank @Size(max = 1000) String reasons,
    @NotBlank @Size(max = 100) String document,
    @NotNull PersonId signer,
    @NotNull LocalDate on,
    long seen) {}
