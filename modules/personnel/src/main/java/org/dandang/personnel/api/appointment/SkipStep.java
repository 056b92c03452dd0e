package org.dandang.personnel.api.appointment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.dandang.kernel.record.Amendment;

/** A step that the matrix lets be left out is left out, with the reason and who approved it. */
public record SkipStep(
    @NotNull AppointmentId appointment,
    @NotNull ChangeId change,
    @NotNull ProcedureStep step,
    @NotNull @Valid Amendment amendment,
    long seen) {}
