package org.dandang.personnel.api.appointment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.Set;
import org.dandang.kernel.record.DecisionBasis;

/**
 * The committee decides on all that are ready; some may be rejected or deferred.
 *
 * @param sitting who sat and how they voted on each; empty where only the sums are known, as with
 *     papers of former years
 */
public record DecideAppointment(
    @NotNull AppointmentId appointment,
    @NotNull DecisionBasis basis,
    @NotNull Set<ChangeId> rejected,
    @NotNull Set<ChangeId> deferred,
    @NotNull Optional<@Valid Sitting> sitting,
    long seen) {
  /** By the sums in the minutes. */
  public DecideAppointment(
      AppointmentId appointment,
      DecisionBasis basis,
      Set<ChangeId> rejected,
      Set<ChangeId> deferred,
      long seen) {
    this(appointment, basis, rejected, deferred, Optional.empty(), seen);
  }
}
