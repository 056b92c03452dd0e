package org.dandang.personnel.api.appeal;

import jakarta.validation.Valid;

/** Appeals go to other people, within set days, and never end heavier (GW-95, GW-96, GW-96b). */
public interface AppealDesk {
  AppealId file(@Valid FileAppeal command);

  void assign(@Valid AssignHandlers command);

  void extend(@Valid ExtendAppeal command);

  void decide(@Valid DecideAppeal command);
}
