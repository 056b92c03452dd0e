package org.dandang.training.api.partyday;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.dandang.personnel.api.PartyOrganisationId;

/** A branch fixes its day of the month; a day that every month has. */
public record FixDay(
    @NotNull PartyOrganisationId branch,
    @Min(1) @Max(28) int dayOfMonth,
    @NotNull LocalDate since) {}
