package org.dandang.accountability.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;

/**
 * An appeal against a tolerance determination is decided: the determination as it stays or becomes,
 * never heavier, signed for both organs by people who had no part in the first one.
 */
public record DecideToleranceAppeal(
    @NotNull ToleranceAppealId appeal,
    @NotNull Determination determination,
    @NotBlank @Size(max = 2000) String reason,
    @NotNull Optional<PersonId> discipline,
    @NotNull Optional<PersonId> organisation,
    @NotBlank String document,
    @NotNull LocalDate on,
    long seen) {}
