package org.dandang.personnel.persistence.person;

import static org.dandang.kernel.actor.Role.ACCOUNTABILITY_OFFICER;
import static org.dandang.kernel.actor.Role.CARE_OFFICER;
import static org.dandang.kernel.actor.Role.CASE_MANAGER;
import static org.dandang.kernel.actor.Role.COMMENDATION_OFFICER;
import static org.dandang.kernel.actor.Role.COMMITTEE_CLERK;
import static org.dandang.kernel.actor.Role.COUNTY_LEADER;
import static org.dandang.kernel.actor.Role.DISCIPLINE_REVIEWER;
import static org.dandang.kernel.actor.Role.ORGANISATION_REVIEWER;
import static org.dandang.kernel.actor.Role.OVERVIEW_EDITOR;
import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;
import static org.dandang.kernel.actor.Role.PETITION_HANDLER;
import static org.dandang.kernel.actor.Role.POLICY_OFFICER;
import static org.dandang.kernel.actor.Role.SECURITY_ADMINISTRATOR;
import static org.dandang.kernel.actor.Role.TRAINING_OFFICER;
import static org.dandang.kernel.actor.Role.TRIAL_OFFICER;
import static org.dandang.kernel.actor.Role.UNIT_LIAISON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.list.Listing;
import org.dandang.kernel.rule.InvalidInput;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.api.PersonDirectory;
import org.dandang.personnel.api.PersonOnDay;
import org.dandang.personnel.persistence.Sql;

/** Labels for every context; the administrator of rights ties accounts to persons by it. */
@ApplicationScoped
@Permits({
  PERSONNEL_OFFICER, TRAINING_OFFICER, COMMENDATION_OFFICER, CARE_OFFICER, POLICY_OFFICER,
      ORGANISATION_REVIEWER,
  OVERVIEW_EDITOR, PETITION_HANDLER, CASE_MANAGER, ACCOUNTABILITY_OFFICER, TRIAL_OFFICER,
      DISCIPLINE_REVIEWER,
  COUNTY_LEADER, COMMITTEE_CLERK, UNIT_LIAISON, SECURITY_ADMINISTRATOR
})
class PersonDirectoryQuery implements PersonDirectory {
  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Inject BusinessDay business;

  @Override
  public Map<PersonId, PersonOnDay> onDay(Collection<PersonId> persons, LocalDate day) {
    Map<PersonId, PersonOnDay> found = new HashMap<>();
    if (persons.isEmpty()) return found;
    PersonsOnDay query = new PersonsOnDay(day);
    Sql sql =
        query
            .select()
            .add(
                "and p.id = any(cast(string_to_array(?, ',') as bigint[]))",
                PersonsOnDay.ids(persons));
    query.read(em, sql).forEach(person -> found.put(person.person(), person));
    return found;
  }

  @Override
  public List<PersonId> named(String typed) {
    if (typed.isBlank()) return List.of();
    Sql sql =
        new NameSearch(typed)
            .condition(new Sql().add("select p.id from personnel_person p where not p.voided"));
    List<PersonId> found =
        sql.add("limit " + (Listing.CAP + 1)).column(em).stream()
            .map(id -> new PersonId(Sql.whole(id)))
            .toList();
    if (found.size() > Listing.CAP) throw new InvalidInput("name", "personnel.narrow-the-search");
    return found;
  }

  @Override
  public boolean related(PersonId one, PersonId other, LocalDate day) {
    if (one.equals(other)) return true;
    return new Sql()
            .add(
                "select (select count(*) from personnel_kinship k where k.person_id = ? and k.relative_id = ?",
                one.value(),
                other.value())
            .add("or k.person_id = ? and k.relative_id = ?)", other.value(), one.value())
            .add(
                "+ (select count(*) from personnel_engagement a join personnel_engagement b on b.unit_id = a.unit_id")
            .add(
                "where a.person_id = ? and b.person_id = ? and a.kind in ('ESTABLISHMENT', 'POST') and b.kind in ('ESTABLISHMENT', 'POST') and",
                one.value(),
                other.value())
            .inForce("a", day)
            .add("and")
            .inForce("b", day)
            .add(")")
            .number(em)
        > 0;
  }
}
