package org.dandang.personnel.api.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.dandang.kernel.id.PersonId;

/** Two persons are close relatives (亲属回避). */
public record RelatePersons(
    @NotNull PersonId person, @NotNull PersonId relative, @NotBlank String relation) {}
