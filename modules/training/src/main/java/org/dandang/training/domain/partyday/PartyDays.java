package org.dandang.training.domain.partyday;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dandang.training.api.partyday.PartyDayId;

/** All fixed days and all party days. */
public interface PartyDays {
  long nextFixedDay();

  PartyDayId nextId();

  /** In the actor's scope and as it was seen. */
  PartyDay get(PartyDayId id, long seen);

  /** All that these branches ever fixed, by branch. */
  Map<Long, List<FixedDay>> fixedDays(Collection<Long> branches);

  /** First days of the months for which these branches have a party day in force, by branch. */
  Map<Long, Set<LocalDate>> monthsHeld(Collection<Long> branches);

  void addFixed(List<FixedDay> days);

  void add(List<PartyDay> days);
}
