package org.dandang.personnel.api.appointment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.dandang.kernel.record.Amendment;

/** Before the decision a change goes back, and that step and all after it are to be taken again. */
public record GoBack(
    @NotNull AppointmentId appointment,
    @NotNull ChangeId change,
    @NotNull ProcedureStep step,
    @NotNull @Valid Amendment amendment,
    long seen) {}
