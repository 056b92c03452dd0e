package org.dandang.personnel.api;

import java.time.LocalDate;
import java.util.List;

/** Everybody of a category as of a day, by id; for loaders and for figures over all persons. */
public interface PersonRoll {
  /** Whoever is a cadre on the day. */
  List<PersonOnDay> cadres(LocalDate day);

  /** Village secretaries and first secretaries: no cadres, each at a village on the day. */
  List<PersonOnDay> villageOfficers(LocalDate day);
}
