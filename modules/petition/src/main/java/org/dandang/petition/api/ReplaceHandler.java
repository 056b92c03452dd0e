package org.dandang.petition.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.dandang.kernel.id.PersonId;

/** Another takes the place of whoever withdrew. */
public record ReplaceHandler(
    @NotNull ReportId report,
    @NotNull PersonId handler,
    @NotNull PersonId reviewer,
    @NotNull LocalDate on,
    long seen) {}
