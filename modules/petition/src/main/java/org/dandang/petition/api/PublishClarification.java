package org.dandang.petition.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Another form beside the written one, no wider than the rumour went. */
public record PublishClarification(
    @NotNull ClarificationId clarification,
    @NotNull ClarificationForm form,
    @NotNull Spread spread,
    @NotNull LocalDate on,
    long seen) {}
