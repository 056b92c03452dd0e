package org.dandang.personnel.persistence.person;

import static org.dandang.kernel.actor.Role.DISCIPLINE_REVIEWER;
import static org.dandang.kernel.actor.Role.PETITION_HANDLER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.CadreManagement;
import org.dandang.personnel.api.Management;
import org.dandang.personnel.persistence.Sql;

/** By the posts and the establishment of the day. */
@ApplicationScoped
@Permits({PETITION_HANDLER, DISCIPLINE_REVIEWER})
class CadreManagementQuery implements CadreManagement {
  private static final String ELSEWHERE =
      Arrays.stream(Management.values())
          .filter(management -> !management.ofTheCounty())
          .map(Management::name)
          .collect(Collectors.joining(","));

  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Override
  public Set<PersonId> beyondTheCounty(Collection<PersonId> persons, LocalDate day) {
    if (persons.isEmpty()) return Set.of();
    return persons(
        new Sql()
            .add(
                "select distinct e.person_id from personnel_engagement e where e.person_id ="
                    + " any(cast(string_to_array(?, ',') as bigint[]))",
                PersonsOnDay.ids(persons))
            .add("and e.management = any(string_to_array(?, ',')) and", ELSEWHERE)
            .inForce("e", day));
  }

  @Override
  public Set<PersonId> chiefsOver(PersonId colleague, LocalDate day) {
    return persons(
        new Sql()
            .add(
                "select first.person_id from (select e.person_id, rank() over (partition by"
                    + " e.unit_id order by e.team_order) as place from personnel_engagement e"
                    + " where e.kind = 'POST' and e.level <> 'STAFF' and")
            .inForce("e", day)
            .add(
                "and e.unit_id in (select c.unit_id from personnel_engagement c where c.person_id"
                    + " = ? and c.kind in ('ESTABLISHMENT', 'POST') and",
                colleague.value())
            .inForce("c", day)
            .add(")) first where first.place = 1"));
  }

  private Set<PersonId> persons(Sql sql) {
    return sql.column(em).stream()
        .map(id -> new PersonId(Sql.whole(id)))
        .collect(Collectors.toSet());
  }
}
