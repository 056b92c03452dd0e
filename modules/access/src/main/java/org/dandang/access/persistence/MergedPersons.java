package org.dandang.access.persistence;

import static org.dandang.kernel.persistence.PersonColumn.of;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.dandang.kernel.desk.PersonReferences;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.persistence.PersonColumns;
import org.dandang.kernel.record.PersonsMerged;
import org.dandang.kernel.record.PersonsParted;

/**
 * What stands here of a person follows when two turn out to be one: the one is never recorded
 * without the other, so both observers are in the transaction of the merge.
 */
@ApplicationScoped
class MergedPersons implements PersonReferences {
  static final PersonColumns COLUMNS = PersonColumns.of("access", of("access_account"));

  @PersistenceContext(unitName = "access")
  EntityManager em;

  @Override
  public List<Reference> to(PersonId person) {
    return COLUMNS.count(em, person);
  }

  @Override
  public List<Reference> toAnyOf(Collection<PersonId> persons) {
    return COLUMNS.count(em, persons);
  }

  void follow(@Observes PersonsMerged event) {
    COLUMNS.follow(em, event);
  }

  void giveBack(@Observes PersonsParted event) {
    COLUMNS.giveBack(em, event);
  }
}
