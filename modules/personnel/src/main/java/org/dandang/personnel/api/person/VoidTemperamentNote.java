package org.dandang.personnel.api.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.dandang.kernel.record.Amendment;

/** A note that should never have been taken. */
public record VoidTemperamentNote(long note, @NotNull @Valid Amendment amendment, long seen) {}
