package org.dandang.personnel.api.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.Amendment;

/** The file should never have been; it stays in the database, marked. */
public record VoidPerson(
    @NotNull PersonId person, @NotNull @Valid Amendment amendment, long seen) {}
