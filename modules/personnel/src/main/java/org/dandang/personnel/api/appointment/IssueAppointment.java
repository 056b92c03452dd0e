package org.dandang.personnel.api.appointment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The document is issued. What was decided takes effect on its day by itself, which may lie ahead;
 * who is to be elected is recommended by it.
 *
 * @param document its number; empty for the next one of the series
 * @param on day of the document
 */
public record IssueAppointment(
    @NotNull AppointmentId appointment,
    @NotNull @Size(max = 80) String document,
    @NotNull LocalDate on,
    @NotNull LocalDate effective,
    long seen) {
  /** Issued and in effect on the same day. */
  public IssueAppointment(
      AppointmentId appointment, String document, LocalDate effective, long seen) {
    this(appointment, document, effective, effective, seen);
  }
}
