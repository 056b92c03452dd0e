package org.dandang.personnel.api.unit;

import java.time.LocalDate;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.Level;

/** Somebody of a unit's leading group (领导班子) on the business day, with the post held. */
public record TeamMember(
    PersonId person,
    String name,
    String title,
    Level level,
    boolean partySecretary,
    LocalDate since) {}
