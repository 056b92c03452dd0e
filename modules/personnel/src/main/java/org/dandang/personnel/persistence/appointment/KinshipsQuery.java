package org.dandang.personnel.persistence.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.domain.appointment.Kinships;
import org.dandang.personnel.persistence.Sql;

@ApplicationScoped
class KinshipsQuery implements Kinships {
  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Override
  public Map<PersonId, Set<PersonId>> of(Collection<PersonId> persons) {
    if (persons.isEmpty()) return Map.of();
    String ids = persons.stream().map(PersonId::toString).collect(Collectors.joining(","));
    Map<PersonId, Set<PersonId>> found = new HashMap<>();
    new Sql()
        .add("select k.person_id, k.relative_id from personnel_kinship k")
        .add("where k.person_id = any(cast(string_to_array(?, ',') as bigint[]))", ids)
        .add("or k.relative_id = any(cast(string_to_array(?, ',') as bigint[]))", ids)
        .rows(em)
        .forEach(row -> pair(found, row));
    return found;
  }

  private static void pair(Map<PersonId, Set<PersonId>> found, Object[] row) {
    PersonId one = new PersonId(Sql.whole(row[0]));
    PersonId other = new PersonId(Sql.whole(row[1]));
    found.computeIfAbsent(one, key -> new HashSet<>()).add(other);
    found.computeIfAbsent(other, key -> new HashSet<>()).add(one);
  }
}
