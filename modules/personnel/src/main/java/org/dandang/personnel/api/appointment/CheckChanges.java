package org.dandang.personnel.api.appointment;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;

/**
 * The four musts: the file read, personal matters verified, reports with leads looked into, the
 * opinion heard.
 */
public record CheckChanges(
    @NotNull AppointmentId appointment,
    @NotNull List<ChangeId> changes,
    boolean file,
    boolean matters,
    boolean reports,
    @NotNull LocalDate on,
    long seen) {}
