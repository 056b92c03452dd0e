package org.dandang.office.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * A form not yet handed in.
 *
 * @param draft the one that it continues; empty for a new one
 * @param form which form, such as {@code training.class}
 */
public record SaveDraft(
    @NotNull Optional<Long> draft,
    @NotBlank @Size(max = 100) String form,
    @NotBlank @Size(max = 200) String title,
    @NotBlank @Size(max = 100_000) String content) {}
