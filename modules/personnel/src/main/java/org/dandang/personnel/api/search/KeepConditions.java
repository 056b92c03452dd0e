package org.dandang.personnel.api.search;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Conditions are kept under a name.
 *
 * @param shared whoever may search sees and uses them too
 */
public record KeepConditions(
    @NotBlank @Size(max = 60) String conditionName,
    @NotNull @Valid Conditions conditions,
    boolean shared) {}
