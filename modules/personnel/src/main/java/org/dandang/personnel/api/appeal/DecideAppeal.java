package org.dandang.personnel.api.appeal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.appointment.ChangeKind;

/**
 * The appeal is decided, signed by somebody who had no part in the change.
 *
 * @param instead the lighter kind of change that takes its place, where it is amended
 */
public record DecideAppeal(
    @NotNull AppealId appeal,
    @NotNull AppealOutcome outcome,
    @NotNull Optional<ChangeKind> instead,
    @NotBlank @Size(max = 500) String reason,
    @NotBlank @Size(max = 100) String document,
    @NotNull PersonId signer,
    @NotNull LocalDate on,
    long seen) {}
