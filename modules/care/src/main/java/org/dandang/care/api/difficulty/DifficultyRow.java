package org.dandang.care.api.difficulty;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A difficulty in a list.
 *
 * @param owner the unit that deals with it; null before it is assigned
 * @param due null before it is assigned
 */
public record DifficultyRow(
    long id,
    LocalDate collectedOn,
    String village,
    String requester,
    DifficultyKind kind,
    Urgency urgency,
    String difficulty,
    String owner,
    LocalDate due,
    DifficultyState state,
    int reopened,
    boolean voided)
    implements Serializable {}
