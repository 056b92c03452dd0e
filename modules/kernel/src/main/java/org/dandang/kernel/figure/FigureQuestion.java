package org.dandang.kernel.figure;

import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.actor.Scope;

/**
 * One question of the overview.
 *
 * @param key such as {@code training_classes}
 * @param year the year of the overview
 * @param from first day that counts; empty for up-to figures
 * @param to last day that counts, the cut-off included; for a point in time the day itself
 * @param units part of the tree that is asked about
 */
public record FigureQuestion(
    String key, int year, Optional<LocalDate> from, LocalDate to, Scope units) {
  /** First day as a bound for queries, far back where there is none. */
  public LocalDate since() {
    return from.orElse(LocalDate.of(1900, 1, 1));
  }
}
