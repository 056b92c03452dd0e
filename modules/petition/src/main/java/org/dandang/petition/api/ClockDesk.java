package org.dandang.petition.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;

/** What changes a running clock; each change has a named approver. */
public interface ClockDesk {
  void extend(@Valid SetClock command);

  /** Rests for a reason, which is kept. */
  void pause(@Valid SetClock command, @NotBlank String reason);

  void resume(@Valid SetClock command);
}
