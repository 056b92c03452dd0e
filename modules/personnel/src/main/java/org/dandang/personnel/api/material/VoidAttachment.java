package org.dandang.personnel.api.material;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.dandang.kernel.record.Amendment;

/** A paper that does not belong into the file. */
public record VoidAttachment(long attachment, @NotNull @Valid Amendment amendment, long seen) {}
