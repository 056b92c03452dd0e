package org.dandang.personnel.api.appeal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dandang.kernel.id.PersonId;

/** The appeal is decided, signed by somebody who had no part in the change. */
public record DecideAppeal(
    @NotNull AppealId appeal,
    @NotNull AppealOutcome outcome,
    @NotBlank @Size(max = 500) String reason,
    @NotBlank @Size(max = 100) String document,
    @NotNull PersonId signer,
    @NotNull LocalDate on,
    long seen) {}
