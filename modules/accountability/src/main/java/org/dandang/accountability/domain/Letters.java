package org.dandang.accountability.domain;

import java.util.Collection;
import java.util.Set;
import org.dandang.kernel.id.PersonId;

/** All clearance letters. */
public interface Letters {
  long nextId();

  void add(ClearanceLetter letter);

  ClearanceLetter get(long id);

  /** Of these, whoever is in an accountability case that has been opened and not ended. */
  Set<PersonId> inOpenCases(Collection<PersonId> persons);
}
