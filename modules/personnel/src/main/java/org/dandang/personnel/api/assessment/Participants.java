package org.dandang.personnel.api.assessment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.dandang.kernel.id.UnitId;

/** Whom a unit appraises. */
public interface Participants {
  /** By the establishment at the end of the year, or today while it lasts; in official order. */
  List<Participant> of(@NotNull UnitId unit, @Min(1949) @Max(2999) int year);

  /** How many may be excellent while it is as it is. */
  ExcellentLimit limit(@NotNull AssessmentId assessment, boolean widened);
}
