package org.dandang.personnel.api.search;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Commands about kept conditions. */
public interface ConditionSetDesk {
  ConditionSetId keep(@NotNull @Valid KeepConditions command);

  /** One's own, or one that is shared. */
  void change(@NotNull @Valid ChangeConditions command);

  /** One's own only. */
  void forget(@NotNull ConditionSetId set, long seen);
}
