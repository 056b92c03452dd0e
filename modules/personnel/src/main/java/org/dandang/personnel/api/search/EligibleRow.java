package org.dandang.personnel.api.search;

import java.time.LocalDate;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.person.Rank;

/**
 * A cadre whom conditions leave, as on the day asked for.
 *
 * @param since in the present post; null for whoever holds none
 * @param rank null for whoever has none
 */
public record EligibleRow(
    PersonId id,
    String name,
    String unitName,
    Level level,
    LocalDate since,
    Rank rank,
    LocalDate rankSince,
    LocalDate birth,
    String education,
    String profession) {}
