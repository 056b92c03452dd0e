package org.dandang.personnel.api.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.dandang.kernel.record.Amendment;

/** All that a table brought goes again. */
public record UndoIntake(
    @NotNull IntakeId intake, @NotNull @Valid Amendment amendment, long seen) {}
