package org.dandang.accountability.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;

/**
 * The reply to a letter: its own document number, the discipline reviewer who signs it, the day.
 */
public record AnswerLetter(
    @Positive long letter,
    @NotBlank String document,
    @NotBlank String signer,
    @NotNull LocalDate on) {}
