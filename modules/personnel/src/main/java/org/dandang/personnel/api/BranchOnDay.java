package org.dandang.personnel.api;

import java.util.Optional;
import org.dandang.kernel.id.UnitId;

/**
 * A party organisation as of a day.
 *
 * @param unit the unit in which it stands; scopes its records
 * @param members how many belong to it on the day
 */
public record BranchOnDay(
    PartyOrganisationId id,
    String name,
    PartyOrganisationKind kind,
    UnitId unit,
    String unitName,
    Optional<PartyOrganisationId> parent,
    int members) {}
