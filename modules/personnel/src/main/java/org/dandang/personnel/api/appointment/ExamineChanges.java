package org.dandang.personnel.api.appointment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * The examination of these changes, or of all that stand there where none is named (考察).
 *
 * @param begins first day of the examination
 * @param preview number or day of the notice that it would take place (考察预告)
 * @param members of the group that examined
 * @param findings what was found
 * @param on last day
 */
public record ExamineChanges(
    @NotNull AppointmentId appointment,
    @NotNull List<ChangeId> changes,
    @NotNull LocalDate begins,
    @NotBlank @Size(max = 300) String preview,
    @NotBlank @Size(max = 300) String members,
    @NotBlank @Size(max = 8000) String findings,
    @NotNull LocalDate on,
    long seen) {
  /** What is kept of it. */
  public StepSheet sheet() {
    return StepSheet.examination(begins, preview, members, findings);
  }
}
