package org.dandang.overview.api;

import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.figure.PeriodKind;

/**
 * One number of the overview with all that it takes to read it rightly.
 *
 * @param key such as {@code training_classes}
 * @param context the context whose records it counts
 * @param value the exact number
 * @param unit unit of count: 起, 人, 名, 人次, 个, 件, 期
 * @param from first day that counts; empty for up-to figures
 * @param to last day that counts
 * @param knownBy the cut-off by which it had to be known
 * @param phrase the number as the text says it, such as {@code 20多}
 * @param definition what is counted and what is not, in Chinese (口径)
 * @param previousValue the same figure for the year before at the same cut-off; empty before the
 *     first year
 * @param evidence stands behind a sentence without a number
 */
public record Figure(
    String key,
    String context,
    long value,
    String unit,
    String label,
    String labelEn,
    PeriodKind periodKind,
    Optional<LocalDate> from,
    LocalDate to,
    LocalDate knownBy,
    String phrase,
    String definition,
    String definitionEn,
    Optional<Long> previousValue,
    boolean evidence) {

  /** As the text says it with its unit, such as {@code 20多期}. */
  public String phraseWithUnit() {
    return phrase + unit;
  }

  /** Whether the phrase says less than the number. */
  public boolean approximate() {
    return !phrase.equals(Long.toString(value));
  }
}
