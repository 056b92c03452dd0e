package org.dandang.office.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A list with its filters and order under a name; the same name replaces. */
public record KeepView(
    @NotBlank @Size(max = 100) String list,
    @NotBlank @Size(max = 60) String name,
    @NotNull @Size(max = 4_000) String query) {}
