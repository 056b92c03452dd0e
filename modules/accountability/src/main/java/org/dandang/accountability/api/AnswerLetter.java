package org.dandang.accountability.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;

/**
 * The reply to a letter: its own document number, the discipline reviewer who signs it, the day,
 * and the last day on which a decision may rest on it.
 */
public record AnswerLetter(
    @Positive long letter,
    @NotBlank String document,
    @NotBlank String signer,
    @NotNull LocalDate on,
    @NotNull LocalDate validUntil) {
  private static final int USUAL_MONTHS = 6;

  /** Valid for half a year, which no regulation sets and the reviewer may shorten. */
  public AnswerLetter(long letter, String document, String signer, LocalDate on) {
    this(letter, document, signer, on, on == null ? null : usuallyUntil(on));
  }

  /** The last day of a reply of that day unless its reviewer names another. */
  public static LocalDate usuallyUntil(LocalDate on) {
    return on.plusMonths(USUAL_MONTHS);
  }
}
