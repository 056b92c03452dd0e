package org.dandang.overview.api;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A frozen version in a list.
 *
 * @param number counts up within the year
 */
public record FrozenRow(
    FrozenId id,
    int year,
    int number,
    LocalDate asOf,
    String title,
    String author,
    Instant frozenAt) {}
