package org.dandang.personnel.api.person;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dandang.kernel.id.PersonId;

/** Notes on temperament, for those who examine and choose; never for the cadre or the unit. */
public interface TemperamentNotes {
  /**
   * What may be used on that day, the latest paper first; whoever has no note is not in it, nor
   * whoever is asking.
   */
  Map<PersonId, List<TemperamentNote>> of(Collection<PersonId> persons, LocalDate day);
}
