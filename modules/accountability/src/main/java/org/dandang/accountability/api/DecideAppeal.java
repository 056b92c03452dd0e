package org.dandang.accountability.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The appeal is decided: the sanction as it stays or becomes, empty when it is lifted.
 *
 * @param probation months of a probation within the party, where it stays or becomes one
 */
public record DecideAppeal(
    @NotNull AppealId appeal,
    @NotNull Optional<Sanction> sanction,
    @NotNull Optional<Integer> probation,
    @NotBlank String document,
    @NotNull LocalDate on,
    long seen) {}
