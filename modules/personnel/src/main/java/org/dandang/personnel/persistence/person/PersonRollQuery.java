package org.dandang.personnel.persistence.person;

import static org.dandang.kernel.actor.Role.CARE_OFFICER;
import static org.dandang.kernel.actor.Role.COMMENDATION_OFFICER;
import static org.dandang.kernel.actor.Role.COUNTY_LEADER;
import static org.dandang.kernel.actor.Role.ORGANISATION_REVIEWER;
import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;
import static org.dandang.kernel.actor.Role.TRAINING_OFFICER;
import static org.dandang.kernel.actor.Role.UNIT_LIAISON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.personnel.api.PersonOnDay;
import org.dandang.personnel.api.PersonRoll;

@ApplicationScoped
@Permits({
  PERSONNEL_OFFICER,
  TRAINING_OFFICER,
  COMMENDATION_OFFICER,
  CARE_OFFICER,
  ORGANISATION_REVIEWER,
  COUNTY_LEADER,
  UNIT_LIAISON
})
class PersonRollQuery implements PersonRoll {
  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Inject Actor actor;

  @Override
  public List<PersonOnDay> cadres(LocalDate day) {
    PersonsOnDay query = new PersonsOnDay(day);
    return query.read(
        em,
        query
            .select()
            .add("and c.id is not null")
            .scoped("u.id", actor.scope())
            .add("order by p.id"));
  }

  @Override
  public List<PersonOnDay> villageOfficers(LocalDate day) {
    PersonsOnDay query = new PersonsOnDay(day);
    return query.read(
        em,
        query
            .select()
            .add("and c.id is null and u.kind = 'VILLAGE'")
            .scoped("u.id", actor.scope())
            .add("order by p.id"));
  }
}
