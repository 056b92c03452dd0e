package org.dandang.personnel.domain.appointment;

import org.dandang.personnel.api.appointment.StepSheet;

/** The papers of the three musts that the department does itself. */
public record MustPapers(String file, String matters, String reports) {
  boolean complete() {
    return !file.isBlank() && !matters.isBlank() && !reports.isBlank();
  }

  StepSheet sheet(String opinion) {
    return StepSheet.of(
        String.join("；", file.strip(), matters.strip(), opinion, reports.strip()), "");
  }
}
