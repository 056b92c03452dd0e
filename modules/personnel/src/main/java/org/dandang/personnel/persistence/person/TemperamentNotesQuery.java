package org.dandang.personnel.persistence.person;

import static java.util.stream.Collectors.groupingBy;
import static org.dandang.kernel.actor.Role.ORGANISATION_REVIEWER;
import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.person.TemperamentNote;
import org.dandang.personnel.api.person.TemperamentNotes;
import org.dandang.personnel.domain.person.TemperamentRemark;
import org.dandang.personnel.domain.person.TemperamentRemarks;
import org.dandang.personnel.persistence.Sql;

/** Neither the unit nor the person reads them, and nobody beyond the own scope. */
@ApplicationScoped
@Permits(
    value = {PERSONNEL_OFFICER, ORGANISATION_REVIEWER},
    sensitive = true)
class TemperamentNotesQuery implements TemperamentNotes {
  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Inject TemperamentRemarks remarks;
  @Inject Actor actor;

  @Override
  public Map<PersonId, List<TemperamentNote>> of(Collection<PersonId> persons, LocalDate day) {
    return remarks.usable(within(persons, day), day).stream()
        .map(TemperamentRemark::told)
        .collect(groupingBy(TemperamentNote::person));
  }

  private List<PersonId> within(Collection<PersonId> persons, LocalDate day) {
    List<PersonId> others = persons.stream().filter(person -> !isSelf(person)).toList();
    if (actor.scope().all() || others.isEmpty()) return others;
    String ids = others.stream().map(PersonId::toString).collect(Collectors.joining(","));
    return new Sql()
            .add("select distinct e.person_id from personnel_engagement e where")
            .add("e.person_id = any(cast(string_to_array(?, ',') as bigint[])) and", ids)
            .inForce("e", day)
            .scoped("e.unit_id", actor.scope())
            .column(em)
            .stream()
            .map(id -> new PersonId(Sql.whole(id)))
            .toList();
  }

  private boolean isSelf(PersonId person) {
    return actor.person().filter(person::equals).isPresent();
  }
}
