package org.dandang.personnel.api.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.dandang.kernel.id.PersonId;

/** A further relation; posts of leading cadres come by appointment only. */
public record EngagePerson(
    @NotNull PersonId person, @NotNull @Valid NewEngagement engagement, long seen) {}
