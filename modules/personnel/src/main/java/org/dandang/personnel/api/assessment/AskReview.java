package org.dandang.personnel.api.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.appeal.AppealKind;

/** A cadre asks for a review of the own grade, or appeals. */
public record AskReview(
    @NotNull AssessmentId assessment,
    @NotNull PersonId person,
    @NotNull AppealKind kind,
    @NotBlank @Size(max = 1000) String grounds,
    @NotNull LocalDate on,
    long seen) {}
