package org.dandang.petition.api;

import jakarta.validation.Valid;

/** What changes a running clock; each change has a named approver. */
public interface ClockDesk {
  void extend(@Valid SetClock command);

  void pause(@Valid SetClock command);

  void resume(@Valid SetClock command);
}
