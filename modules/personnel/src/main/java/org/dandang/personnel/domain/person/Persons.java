package org.dandang.personnel.domain.person;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;

/** All persons known to the county. */
public interface Persons {
  PersonId nextId();

  Person get(PersonId id);

  /** As the user saw it, to be changed. */
  Person get(PersonId id, long seen);

  /** As it stands now, to be changed: whoever looks at the file has then seen an older version. */
  Person toChange(PersonId id);

  /** Several, to be changed. */
  Map<PersonId, Person> toChange(Collection<PersonId> ids);

  /** In one go; unknown ids are refused. */
  Map<PersonId, Person> getAll(Collection<PersonId> ids);

  Optional<PersonId> byPrint(byte[] idPrint);

  /** Which of these prints stand in a file already, as hexadecimal. */
  Set<String> taken(Collection<byte[]> idPrints);

  /** Whoever has an open relation to the unit, to be changed. */
  List<Person> engagedIn(UnitId unit);

  void addAll(List<Person> persons);
}
