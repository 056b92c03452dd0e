package org.dandang.accountability.domain;

import java.time.LocalDate;
import java.util.Collection;
import org.dandang.kernel.id.PersonId;

/** Nobody works on a case of oneself, a close relative or somebody of the same unit (ZW-47). */
public final class Recusal {
  /** Whether two persons are too close on a day. */
  public interface Closeness {
    boolean related(PersonId one, PersonId other, LocalDate day);
  }

  private final Closeness closeness;

  public Recusal(Closeness closeness) {
    this.closeness = closeness;
  }

  public void check(PersonId officer, Collection<PersonId> persons, LocalDate day) {
    for (PersonId person : persons)
      if (officer.equals(person) || closeness.related(officer, person, day))
        throw new OfficerConcerned(officer);
  }
}
