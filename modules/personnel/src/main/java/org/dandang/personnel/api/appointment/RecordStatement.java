package org.dandang.personnel.api.appointment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What the person says to an adverse change, or that nothing is to be said (E7). */
public record RecordStatement(
    @NotNull AppointmentId appointment,
    @NotNull ChangeId change,
    @NotNull @Size(max = 4000) String text,
    boolean waived,
    @NotNull LocalDate on,
    long seen) {}
