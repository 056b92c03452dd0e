package org.dandang.accountability.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.dandang.kernel.record.Amendment;

/** A consultation was entered by mistake, before any of its cases was opened. */
public record VoidConsultation(
    @NotNull ConsultationId consultation, @NotNull @Valid Amendment why, long seen) {}
