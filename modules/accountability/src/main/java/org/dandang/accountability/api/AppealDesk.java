package org.dandang.accountability.api;

import jakarta.validation.Valid;

/** Appeals go to other people and never end heavier. */
public interface AppealDesk {
  AppealId file(@Valid FileAppeal command);

  void decide(@Valid DecideAppeal command);
}
