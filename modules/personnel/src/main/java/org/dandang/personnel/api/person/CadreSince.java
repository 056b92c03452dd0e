package org.dandang.personnel.api.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** A cadre from that day on, with the kind of establishment and why. */
public record CadreSince(
    @NotNull Establishment establishment, @NotBlank String ground, @NotNull LocalDate on) {}
