package org.dandang.personnel.api.assessment;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.dandang.kernel.id.PersonId;

/** Somebody's grades over the years and what follows from them. */
public interface GradeHistory {
  /** Confirmed ones, and what has been told; the latest year first. */
  List<GradeOfYear> of(@NotNull PersonId person);

  /** From what is final today. */
  List<Consequence> consequences(@NotNull PersonId person);
}
