package org.dandang.personnel.api.intake;

import java.time.LocalDateTime;

/** A table that was taken, in the list. */
public record IntakeRow(
    IntakeId id,
    IntakeKind kind,
    String file,
    String takenBy,
    LocalDateTime takenAt,
    int created,
    int changed,
    int same,
    int refused,
    IntakeState state) {}
