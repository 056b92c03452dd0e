package org.dandang.commendation.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

/** A category to be: who can have it, under which rule, how many. */
public record CategoryPlan(
    @NotBlank @Size(max = 30) String code,
    @NotBlank @Size(max = 100) String name,
    @NotNull RecipientKind recipients,
    @NotNull Eligibility eligibility,
    @NotNull Honour honour,
    @Positive int quota) {}
