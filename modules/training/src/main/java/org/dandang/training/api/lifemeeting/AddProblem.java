package org.dandang.training.api.lifemeeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dandang.kernel.id.PersonId;

/** A problem goes on the list to be put right (整改清单). */
public record AddProblem(
    @NotBlank @Size(max = 500) String problem,
    @NotBlank @Size(max = 500) String measure,
    @NotNull PersonId responsible,
    @NotNull LocalDate due) {}
