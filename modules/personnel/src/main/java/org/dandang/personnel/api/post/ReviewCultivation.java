package org.dandang.personnel.api.post;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The cultivation was reviewed.
 *
 * @param next when it is looked at again; empty where this was the last time
 */
public record ReviewCultivation(
    @NotNull PostId post,
    @NotBlank @Size(max = 1000) String finding,
    @NotNull LocalDate on,
    @NotNull Optional<LocalDate> next,
    long seen) {}
