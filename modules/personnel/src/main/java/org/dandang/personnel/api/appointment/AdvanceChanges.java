package org.dandang.personnel.api.appointment;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;

/** These changes, or all that go on where none is named, take the step on that day. */
public record AdvanceChanges(
    @NotNull AppointmentId appointment,
    @NotNull List<ChangeId> changes,
    @NotNull Step step,
    @NotNull LocalDate on,
    long seen) {}
