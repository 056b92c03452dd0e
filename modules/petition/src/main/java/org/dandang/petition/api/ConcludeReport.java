package org.dandang.petition.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The report is concluded once every finding is approved. */
public record ConcludeReport(@NotNull ReportId report, @NotNull LocalDate on, long seen) {}
