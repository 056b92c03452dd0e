package org.dandang.personnel.api.appointment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.dandang.kernel.record.Amendment;

/** A change is stopped, voided or, with a new title, corrected. */
public record AmendChange(
    @NotNull AppointmentId appointment,
    @NotNull ChangeId change,
    @NotNull Optional<String> title,
    @NotNull @Valid Amendment amendment,
    long seen) {}
