package org.dandang.office.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.dandang.kernel.id.PersonId;

/** What is open at a seat goes over to whoever takes it. */
public record BeginHandOver(
    @NotNull SeatId seat,
    @NotNull PersonId taker,
    @NotNull LocalDate on,
    @NotEmpty List<@NotBlank @Size(max = 500) String> items,
    long seen) {}
