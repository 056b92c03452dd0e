package org.dandang.personnel.api.matching;

import jakarta.validation.constraints.NotNull;

/** Whether a run comes to the same result again. */
public interface MatchingCheck {
  Repetition repeat(@NotNull MatchingId matching);
}
