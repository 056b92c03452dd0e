package org.dandang.personnel.api.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** A table arrives and waits to be checked. */
public record ReceiveTable(@NotNull IntakeKind kind, @NotNull @Valid IntakeTable table) {}
