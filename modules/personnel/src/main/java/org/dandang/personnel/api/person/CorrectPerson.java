package org.dandang.personnel.api.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.Amendment;

/** The file says something wrong; the old version stays in the history. */
public record CorrectPerson(
    @NotNull PersonId person,
    @NotNull @Valid PersonFacts facts,
    @NotNull @Valid Amendment amendment,
    long seen) {}
