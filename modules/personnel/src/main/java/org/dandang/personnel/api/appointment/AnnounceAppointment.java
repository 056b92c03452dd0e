package org.dandang.personnel.api.appointment;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The public notice begins (任前公示).
 *
 * @param last where it is to run longer than it must
 */
public record AnnounceAppointment(
    @NotNull AppointmentId appointment,
    @NotNull LocalDate on,
    @NotNull Optional<LocalDate> last,
    long seen) {
  /** As long as it must. */
  public AnnounceAppointment(AppointmentId appointment, LocalDate on, long seen) {
    this(appointment, on, Optional.empty(), seen);
  }
}
