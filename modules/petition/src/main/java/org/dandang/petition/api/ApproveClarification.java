package org.dandang.petition.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.dandang.kernel.id.PersonId;

/** The signed slip of the chief of the organ. */
public record ApproveClarification(
    @NotNull ClarificationId clarification,
    @NotNull PersonId chief,
    @NotBlank String document,
    @NotNull LocalDate on,
    long seen) {}
