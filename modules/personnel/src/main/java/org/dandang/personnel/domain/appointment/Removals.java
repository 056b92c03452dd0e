package org.dandang.personnel.domain.appointment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.dandang.kernel.id.PersonId;

/** Who was removed from a post for a fault. */
public interface Removals {
  /** Up to that day, the void ones left out. */
  List<Removal> of(Collection<PersonId> persons, LocalDate day);
}
