package org.dandang.overview.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * New words around the figures of a year.
 *
 * @param texts one for each line of the draft, in order; an empty one leaves out a sentence without
 *     figures
 * @param seen version of the draft that was shown
 */
public record EditDraft(
    int year,
    @NotBlank @Size(max = 200) String title,
    @NotEmpty List<@NotNull @Size(max = 2000) String> texts,
    long seen) {}
