package org.dandang.care.api.difficulty;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * It is solved.
 *
 * @param reason why the office says so for the requester; empty when the requester does
 */
public record Confirmation(
    @NotNull ConfirmedBy by, @NotNull @Size(max = 500) String reason, @NotNull LocalDate on) {}
