package org.dandang.accountability.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.dandang.kernel.id.PersonId;

/**
 * A case is prepared; nothing is opened yet.
 *
 * @param keeper who keeps the file, and sees it
 * @param reviewer who signs for the organ, and sees it
 */
public record RegisterCase(
    @NotNull CaseKind kind,
    @NotBlank @Size(max = 500) String matter,
    @NotEmpty List<@NotNull PersonId> subjects,
    @NotNull PersonId keeper,
    @NotNull PersonId reviewer,
    @NotNull LocalDate on) {}
