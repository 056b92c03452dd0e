package org.dandang.petition.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Looking at what a report keeps sealed: asked for, granted by a second person, for some hours. */
public interface UnsealingDesk {
  UnsealingId ask(@Valid AskUnsealing command);

  void decide(@Valid DecideUnsealing command);

  /** What lies sealed, for whoever asked and while the leave lasts; every look is kept. */
  String look(@NotNull UnsealingId id);

  void end(@NotNull UnsealingId id, long seen);
}
