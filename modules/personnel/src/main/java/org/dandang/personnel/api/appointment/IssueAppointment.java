package org.dandang.personnel.api.appointment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The document is issued and all that was decided takes effect on the day. */
public record IssueAppointment(
    @NotNull AppointmentId appointment,
    @NotBlank String document,
    @NotNull LocalDate effective,
    long seen) {}
