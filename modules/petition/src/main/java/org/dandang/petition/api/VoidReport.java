package org.dandang.petition.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.dandang.kernel.record.Amendment;

/** A report was registered by mistake; its number stays visible. */
public record VoidReport(@NotNull ReportId report, @NotNull @Valid Amendment why, long seen) {}
