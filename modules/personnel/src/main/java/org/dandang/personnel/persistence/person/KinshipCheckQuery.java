package org.dandang.personnel.persistence.person;

import static org.dandang.kernel.actor.Role.COUNTY_LEADER;
import static org.dandang.kernel.actor.Role.ORGANISATION_REVIEWER;
import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.personnel.api.person.KinInUnit;
import org.dandang.personnel.api.person.KinshipCheck;
import org.dandang.personnel.persistence.Sql;

/**
 * Begins with those who serve in the unit, so that a county of a million is asked about a few
 * hundred.
 */
@ApplicationScoped
@Permits(
    value = {PERSONNEL_OFFICER, ORGANISATION_REVIEWER, COUNTY_LEADER},
    sensitive = true)
class KinshipCheckQuery implements KinshipCheck {
  private static final String ASKED = " = any(cast(string_to_array(?, ',') as bigint[]))";
  private static final String MONTH = "left(regexp_replace(%s.birth, '\\D', '', 'g'), 6)";

  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Inject NamedNumbers numbers;

  @Override
  public List<KinInUnit> inUnit(Collection<PersonId> persons, UnitId unit, LocalDate day) {
    return persons.isEmpty()
        ? List.of()
        : found(persons, sql -> sql.among("e.unit_id", Set.of(unit)), day);
  }

  @Override
  public List<KinInUnit> among(
      Collection<PersonId> persons, Collection<PersonId> others, LocalDate day) {
    return persons.isEmpty() || others.isEmpty()
        ? List.of()
        : found(persons, sql -> sql.add("and e.person_id" + ASKED, listed(others)), day);
  }

  @Override
  public List<KinInUnit> besides(PersonId person, LocalDate day) {
    Set<UnitId> units =
        new Sql()
                .add("select e.unit_id from personnel_engagement e")
                .add("where e.person_id = ? and", person.value())
                .inForce("e", day)
                .column(em)
                .stream()
                .map(unit -> new UnitId(Sql.whole(unit)))
                .collect(Collectors.toSet());
    return units.isEmpty()
        ? List.of()
        : found(List.of(person), sql -> sql.among("e.unit_id", units), day);
  }

  /** One line for each pair; what is recorded or told by number goes before a likeness. */
  private List<KinInUnit> found(
      Collection<PersonId> persons, UnaryOperator<Sql> where, LocalDate day) {
    String asked = listed(persons);
    Map<List<Object>, KinInUnit> pairs = new LinkedHashMap<>();
    for (KinInUnit.Found by : KinInUnit.Found.values())
      query(by, asked, where, day).rows(em).stream()
          .map(row -> kin(row, by))
          .forEach(
              kin -> pairs.putIfAbsent(List.of(kin.person(), kin.relative(), kin.unit()), kin));
    return List.copyOf(pairs.values());
  }

  private static String listed(Collection<PersonId> persons) {
    return persons.stream().map(PersonId::toString).collect(Collectors.joining(","));
  }

  private Sql query(KinInUnit.Found by, String asked, UnaryOperator<Sql> where, LocalDate day) {
    Sql sql = staff(where, day).add("pair(person_id, relative_id, relation) as (");
    switch (by) {
      case RECORDED -> recorded(sql, asked);
      case ID_NUMBER -> numbers.pairs(sql, asked);
      case NAME_AND_BIRTH -> named(sql, asked);
      case SAME_MEMBER -> shared(sql, asked);
    }
    return sql.add(")")
        .add("select distinct on (r.person_id, s.person_id, s.unit_id) r.person_id, s.person_id,")
        .add("s.name, r.relation, s.unit_id, s.unit_name, s.title, s.leads from staff s")
        .add("join pair r on r.relative_id = s.person_id and r.person_id <> s.person_id")
        .add("order by r.person_id, s.person_id, s.unit_id, s.title desc");
  }

  private static Sql staff(UnaryOperator<Sql> where, LocalDate day) {
    Sql sql =
        new Sql()
            .add("with staff as materialized (select e.person_id, e.unit_id, e.title, p.name,")
            .add("e.kind = 'POST' and e.level <> 'STAFF' as leads,")
            .add("to_char(p.birth, 'YYYYMM') as month, n.name as unit_name")
            .add("from personnel_engagement e")
            .add("join personnel_person p on p.id = e.person_id and not p.voided")
            .add("left join personnel_unit_name n on n.unit_id = e.unit_id and")
            .inForce("n", day)
            .add("where")
            .inForce("e", day);
    return where.apply(sql).add("),");
  }

  private static void recorded(Sql sql, String asked) {
    sql.add("select k.person_id, k.relative_id, k.relation from personnel_kinship k")
        .add("where k.person_id" + ASKED, asked)
        .add("union select k.relative_id, k.person_id, k.relation from personnel_kinship k")
        .add("where k.relative_id" + ASKED, asked);
  }

  /** Either form may name the other. */
  private static void named(Sql sql, String asked) {
    sql.add("select f.person_id, s.person_id, m.relation from personnel_form f")
        .add("join personnel_form_member m on m.form_id = f.id")
        .add("join staff s on s.name = m.name and s.month = " + MONTH.formatted("m"))
        .add("where f.person_id" + ASKED, asked)
        .add("union select p.id, s.person_id, m.relation from staff s")
        .add("join personnel_form f on f.person_id = s.person_id")
        .add("join personnel_form_member m on m.form_id = f.id")
        .add("join personnel_person p on p.name = m.name")
        .add("and to_char(p.birth, 'YYYYMM') = " + MONTH.formatted("m"))
        .add("where p.id" + ASKED, asked);
  }

  private static void shared(Sql sql, String asked) {
    sql.add("select f.person_id, s.person_id, m.relation || '／' || o.relation")
        .add("from personnel_form f join personnel_form_member m on m.form_id = f.id")
        .add("join staff s on s.person_id <> f.person_id")
        .add("join personnel_form g on g.person_id = s.person_id")
        .add("join personnel_form_member o on o.form_id = g.id and o.name = m.name")
        .add("and length(m.birth) >= 6")
        .add("and " + MONTH.formatted("o") + " = " + MONTH.formatted("m"))
        .add("where f.person_id" + ASKED, asked);
  }

  private static KinInUnit kin(Object[] row, KinInUnit.Found by) {
    return new KinInUnit(
        new PersonId(Sql.whole(row[0])),
        new PersonId(Sql.whole(row[1])),
        (String) row[2],
        (String) row[3],
        new UnitId(Sql.whole(row[4])),
        row[5] == null ? "" : (String) row[5],
        (String) row[6],
        (Boolean) row[7],
        by);
  }
}
