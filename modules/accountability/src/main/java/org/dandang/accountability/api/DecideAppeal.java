package org.dandang.accountability.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;

/** The appeal is decided: the sanction as it stays or becomes, empty when it is lifted. */
public record DecideAppeal(
    @NotNull AppealId appeal,
    @NotNull Optional<Sanction> sanction,
    @NotBlank String document,
    @NotNull LocalDate on,
    long seen) {}
