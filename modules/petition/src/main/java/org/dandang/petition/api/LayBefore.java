package org.dandang.petition.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.dandang.kernel.id.PersonId;

/** What came in is laid before the one who decides where it goes. */
public record LayBefore(
    @NotNull ReportId report, @NotNull PersonId reviewer, @NotNull LocalDate on, long seen) {}
