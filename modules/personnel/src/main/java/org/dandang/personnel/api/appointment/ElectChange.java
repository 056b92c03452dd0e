package org.dandang.personnel.api.appointment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The people's congress elected or appointed who had been recommended to it, or did not. The office
 * begins on that day.
 */
public record ElectChange(
    @NotNull AppointmentId appointment,
    @NotNull ChangeId change,
    boolean elected,
    @NotBlank @Size(max = 300) String document,
    @NotNull LocalDate on,
    long seen) {}
