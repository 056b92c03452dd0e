package org.dandang.personnel.api.warning;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

/** A warning was dealt with. */
public record HandleWarning(
    @NotNull WarningKind kind,
    @Positive long subject,
    @NotBlank String mark,
    @NotBlank @Size(max = 300) String note) {}
