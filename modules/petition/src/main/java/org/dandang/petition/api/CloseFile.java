package org.dandang.petition.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The file of a report is put together and its pages counted; closing it anew counts anew. */
public record CloseFile(@NotNull ReportId report, @NotNull LocalDate on, long seen) {}
