package org.dandang.accountability.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** A case is concluded, or dropped with its reason. */
public record EndCase(
    @NotNull CaseId caseFile,
    boolean dropped,
    @NotBlank String reason,
    @NotNull LocalDate on,
    long seen) {}
