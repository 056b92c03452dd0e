package org.dandang.personnel.api.appointment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * The four musts (凡提四必), each with its paper: the file read, personal matters verified, reports
 * with leads looked into; the opinion has been heard before. An empty paper is a must not done.
 */
public record CheckChanges(
    @NotNull AppointmentId appointment,
    @NotNull List<ChangeId> changes,
    @NotNull @Size(max = 90) String file,
    @NotNull @Size(max = 90) String matters,
    @NotNull @Size(max = 90) String reports,
    @NotNull LocalDate on,
    long seen) {}
