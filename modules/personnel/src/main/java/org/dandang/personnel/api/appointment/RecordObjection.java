package org.dandang.personnel.api.appointment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.dandang.kernel.desk.NoticeLetter;

/** What was brought forward while the notice runs. */
public record RecordObjection(
    @NotNull AppointmentId appointment,
    @NotNull ChangeId change,
    @NotNull @Valid NoticeLetter letter,
    long seen) {}
