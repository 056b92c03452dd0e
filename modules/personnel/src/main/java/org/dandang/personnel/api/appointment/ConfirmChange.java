package org.dandang.personnel.api.appointment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The probation is over, passed or not. */
public record ConfirmChange(
    @NotNull AppointmentId appointment,
    @NotNull ChangeId change,
    boolean passed,
    @NotNull @Size(max = 500) String remark,
    @NotNull LocalDate on,
    long seen) {}
