package org.dandang.personnel.api.appointment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** A motion with all whom it concerns (动议). */
public record OpenAppointment(
    @NotBlank @Size(max = 200) String title,
    @NotEmpty List<@Valid @NotNull ProposedChange> changes,
    @NotNull LocalDate on) {}
