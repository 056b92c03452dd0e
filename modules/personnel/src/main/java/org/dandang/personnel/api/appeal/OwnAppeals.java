package org.dandang.personnel.api.appeal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.dandang.personnel.api.appointment.ChangeId;

/** The cadre contests adverse changes of the own post; the days run from their issue (GW-95). */
public interface OwnAppeals {
  /** A request of the cadre. */
  record Ask(
      @NotNull ChangeId change,
      @NotNull AppealKind kind,
      @NotBlank @Size(max = 4000) String grounds) {}

  /** What is, or was, to be contested; the latest first. */
  List<OwnChange> changes();

  /** Today; who handles it is named by the department. */
  AppealId file(@Valid Ask command);
}
