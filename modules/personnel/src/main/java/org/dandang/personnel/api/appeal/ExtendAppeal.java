package org.dandang.personnel.api.appeal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.dandang.kernel.record.Amendment;

/** The case is complicated: its days become more, once, with the reason and who approved. */
public record ExtendAppeal(@NotNull AppealId appeal, @NotNull @Valid Amendment why, long seen) {}
