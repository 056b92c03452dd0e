package org.dandang.personnel.api.search;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A kept set has another name or other conditions. */
public record ChangeConditions(
    @NotNull ConditionSetId set,
    @NotBlank @Size(max = 60) String conditionName,
    @NotNull @Valid Conditions conditions,
    boolean shared,
    long seen) {}
