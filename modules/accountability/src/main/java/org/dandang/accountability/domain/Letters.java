package org.dandang.accountability.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.dandang.kernel.id.PersonId;

/** All clearance letters. */
public interface Letters {
  long nextId();

  void add(ClearanceLetter letter);

  ClearanceLetter get(long id);

  /** How many letters since that day asked about each of them; who was in none is left out. */
  Map<PersonId, Long> askedSince(Collection<PersonId> persons, LocalDate since);

  /** Of these, whoever is in an accountability case that has been opened and not ended. */
  Set<PersonId> inOpenCases(Collection<PersonId> persons);
}
