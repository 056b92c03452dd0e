package org.dandang.personnel.api.experience;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.dandang.kernel.record.Amendment;

/** A line that should never have been entered. */
public record VoidExperience(long line, @NotNull @Valid Amendment amendment, long seen) {}
