package org.dandang.personnel.api.dispatch;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.dandang.kernel.record.Amendment;

/** Entered by mistake. */
public record VoidDispatch(
    @NotNull DispatchId dispatch, @NotNull @Valid Amendment amendment, long seen) {}
