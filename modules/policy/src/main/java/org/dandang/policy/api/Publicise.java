package org.dandang.policy.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A document is made known somewhere. */
public record Publicise(
    @NotNull Platform platform,
    @NotBlank @Size(max = 200) String title,
    @NotNull LocalDate on,
    @NotNull @Size(max = 300) String link) {}
