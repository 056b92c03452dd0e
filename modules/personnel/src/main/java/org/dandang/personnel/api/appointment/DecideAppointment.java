package org.dandang.personnel.api.appointment;

import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.dandang.kernel.record.DecisionBasis;

/** The committee decides on all that are ready; some may be rejected or deferred. */
public record DecideAppointment(
    @NotNull AppointmentId appointment,
    @NotNull DecisionBasis basis,
    @NotNull Set<ChangeId> rejected,
    @NotNull Set<ChangeId> deferred,
    long seen) {}
