package org.dandang.personnel.api.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dandang.kernel.id.PersonId;

/** A cadre does not sign; two persons who were there note why. */
public record NoteRefusal(
    @NotNull AssessmentId assessment,
    @NotNull PersonId person,
    @NotBlank @Size(max = 500) String reason,
    @NotBlank @Size(max = 60) String firstWitness,
    @NotBlank @Size(max = 60) String secondWitness,
    @NotNull LocalDate on,
    long seen) {}
