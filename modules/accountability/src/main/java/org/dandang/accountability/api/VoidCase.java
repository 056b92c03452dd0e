package org.dandang.accountability.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.dandang.kernel.record.Amendment;

/** A case was entered by mistake. */
public record VoidCase(@NotNull CaseId caseFile, @NotNull @Valid Amendment why, long seen) {}
