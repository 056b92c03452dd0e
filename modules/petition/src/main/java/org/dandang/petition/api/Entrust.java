package org.dandang.petition.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.dandang.kernel.id.PersonId;

/** An accepted general petition is put into the hands of two, under a reviewer. */
public record Entrust(
    @NotNull ReportId report,
    @NotNull PersonId first,
    @NotNull PersonId second,
    @NotNull PersonId reviewer,
    @NotNull LocalDate on,
    long seen) {}
