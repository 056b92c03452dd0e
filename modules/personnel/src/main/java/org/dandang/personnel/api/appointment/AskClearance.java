package org.dandang.personnel.api.appointment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** A signed letter to the discipline commission asks about all whose procedure is full (P18). */
public record AskClearance(
    @NotNull AppointmentId appointment,
    @NotBlank String document,
    @NotBlank String signer,
    @NotNull LocalDate on,
    long seen) {}
