package org.dandang.office.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.dandang.kernel.id.PersonId;

/** Somebody acts for the first person from one day to another, both inside. */
public record AppointDeputy(
    @NotNull SeatId seat,
    @NotNull PersonId deputy,
    @NotNull LocalDate from,
    @NotNull LocalDate to,
    long seen) {}
