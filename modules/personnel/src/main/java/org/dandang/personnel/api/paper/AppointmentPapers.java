package org.dandang.personnel.api.paper;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.dandang.personnel.api.appointment.AppointmentId;

/** The papers of an appointment as its steps make them possible; every print is audited. */
public interface AppointmentPapers {
  /** What can be printed now, by whoever asks. */
  List<PaperOffer> offers(@NotNull AppointmentId appointment);

  byte[] word(@NotNull AppointmentId appointment, @NotNull PaperKind kind);

  byte[] pdf(@NotNull AppointmentId appointment, @NotNull PaperKind kind);

  /** The papers that lie before the committee as a zip of PDFs, one a copy, all locked. */
  byte[] pack(
      @NotNull AppointmentId appointment,
      @Min(1) @Max(60) int copies,
      @NotNull @Size(min = 12, max = 64) String password);
}
