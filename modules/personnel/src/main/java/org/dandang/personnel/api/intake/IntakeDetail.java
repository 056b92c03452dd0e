package org.dandang.personnel.api.intake;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A table that was taken.
 *
 * @param refused lines that were given back
 */
public record IntakeDetail(
    IntakeId id,
    long version,
    IntakeKind kind,
    String file,
    String takenBy,
    LocalDateTime takenAt,
    int created,
    int changed,
    int same,
    int refused,
    IntakeState state,
    Optional<LocalDate> undoneOn,
    Optional<String> undoneReason) {}
