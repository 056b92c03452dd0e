package org.dandang.personnel.api.warning;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;

/** A warning was not dealt with after all. */
public record ReopenWarning(
    @NotNull WarningKind kind, @Positive long subject, @NotBlank String mark) {}
