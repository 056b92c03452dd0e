package org.dandang.accountability.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The reply to a letter: its own document number, the discipline reviewer who signs it, the day,
 * and the last day on which a decision may rest on it; where none is given, the rule book's.
 */
public record AnswerLetter(
    @Positive long letter,
    @NotBlank String document,
    @NotBlank String signer,
    @NotNull LocalDate on,
    @NotNull Optional<LocalDate> validUntil) {
  public AnswerLetter(long letter, String document, String signer, LocalDate on) {
    this(letter, document, signer, on, Optional.empty());
  }
}
