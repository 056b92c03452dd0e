package org.dandang.personnel.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.dandang.kernel.id.PersonId;

/** Whom the county manages, and who heads an organ; for matters that belong to a superior. */
public interface CadreManagement {
  /** Those of these persons over whom somebody else than the county decides on the day. */
  Set<PersonId> beyondTheCounty(Collection<PersonId> persons, LocalDate day);

  /** Whoever heads the unit in which that person serves on the day. */
  Set<PersonId> chiefsOver(PersonId colleague, LocalDate day);
}
