package org.dandang.personnel.domain.person;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.person.NoteTemperament;

/** All notes on temperament that were ever taken. */
public interface TemperamentRemarks {
  long nextId();

  /** As the user saw it, to be voided. */
  TemperamentRemark get(long id, long seen);

  /** Whether that paper was taken down for that person and dimension already. */
  boolean noted(NoteTemperament command);

  /** Those that may be used on the day, the latest first. */
  List<TemperamentRemark> usable(Collection<PersonId> persons, LocalDate day);

  void add(TemperamentRemark remark);
}
