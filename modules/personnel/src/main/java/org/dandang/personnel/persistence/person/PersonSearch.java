package org.dandang.personnel.persistence.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.desk.Sealer;
import org.dandang.kernel.desk.SearchSource;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.persistence.Sql;

/**
 * Persons and units by part of the name, pinyin or initials, for those who may open their files.
 */
@ApplicationScoped
@Permits({
  Role.PERSONNEL_OFFICER,
  Role.ORGANISATION_REVIEWER,
  Role.COUNTY_LEADER,
  Role.UNIT_LIAISON
})
class PersonSearch implements SearchSource {
  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Inject Actor actor;
  @Inject BusinessDay business;
  @Inject Sealer sealer;

  @Override
  public List<Hit> find(String typed, int limit) {
    if (typed.isBlank()) return List.of();
    List<Hit> hits = new ArrayList<>(persons(typed, limit));
    if (hits.size() < limit) hits.addAll(units(typed.strip(), limit - hits.size()));
    return hits;
  }

  private List<Hit> persons(String typed, int limit) {
    PersonsOnDay query = new PersonsOnDay(business.today());
    Sql sql =
        new PersonSought(typed, sealer).condition(query.select()).scoped("u.id", actor.scope());
    return query.read(em, sql.add("order by p.pinyin, p.id limit ?", limit)).stream()
        .map(
            person ->
                new Hit(
                    "personnel",
                    person.label().name(),
                    person.label().unitName() + " " + person.label().post(),
                    "/personnel/cadre.xhtml?id=" + person.person()))
        .toList();
  }

  private List<Hit> units(String typed, int limit) {
    String run = typed.toLowerCase(java.util.Locale.ROOT).replace(" ", "");
    return new Sql()
            .add(
                "select u.id, n.name, u.code from personnel_unit u join personnel_unit_name n on n.unit_id = u.id and")
            .inForce("n", business.today())
            .add(
                "where not u.voided and (n.name like ? or replace(n.pinyin, ' ', '') like ?)",
                "%" + typed + "%",
                run + "%")
            .scoped("u.id", actor.scope())
            .add("order by u.place_order, u.id limit ?", limit)
            .rows(em)
            .stream()
            .map(
                row ->
                    new Hit(
                        "personnel",
                        (String) row[1],
                        (String) row[2],
                        "/personnel/unit.xhtml?id=" + Sql.whole(row[0])))
            .toList();
  }
}
