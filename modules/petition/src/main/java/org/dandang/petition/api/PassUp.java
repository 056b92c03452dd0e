package org.dandang.petition.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dandang.kernel.id.PersonId;

/**
 * A report that belongs to a superior is handed to it.
 *
 * @param document under which number it went
 */
public record PassUp(
    @NotNull ReportId report,
    @NotBlank @Size(max = 100) String document,
    @NotNull PersonId passedBy,
    @NotNull LocalDate on,
    long seen) {}
