package org.dandang.personnel.api.matching;

import java.time.LocalDate;

/** A run in the list; {@code chosen} and {@code decidedOn} are null while nobody decided. */
public record MatchingRow(
    MatchingId id,
    String postTitle,
    String unitName,
    LocalDate on,
    String chosen,
    LocalDate decidedOn) {}
