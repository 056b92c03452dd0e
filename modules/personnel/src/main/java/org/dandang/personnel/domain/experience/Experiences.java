package org.dandang.personnel.domain.experience;

import java.util.List;
import org.dandang.kernel.id.PersonId;

/** All lines of study and service. */
public interface Experiences {
  long nextId();

  /** As the user saw it, to be changed. */
  Experience get(long id, long seen);

  /** Of one person, the earliest first, the void ones left out. */
  List<Experience> of(PersonId person);

  void addAll(List<Experience> lines);
}
