package org.dandang.personnel.api.appointment;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The public notice begins (任前公示). */
public record AnnounceAppointment(
    @NotNull AppointmentId appointment, @NotNull LocalDate on, long seen) {}
