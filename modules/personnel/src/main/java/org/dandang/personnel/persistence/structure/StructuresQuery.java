package org.dandang.personnel.persistence.structure;

import static org.dandang.kernel.actor.Role.COUNTY_LEADER;
import static org.dandang.kernel.actor.Role.ORGANISATION_REVIEWER;
import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;
import static org.dandang.kernel.actor.Role.UNIT_LIAISON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.rule.NotFound;
import org.dandang.personnel.api.pool.PoolId;
import org.dandang.personnel.api.structure.Structure;
import org.dandang.personnel.api.structure.Structures;
import org.dandang.personnel.api.structure.Trait;
import org.dandang.personnel.persistence.Sql;

/** One query a group, whatever its size. */
@ApplicationScoped
@Permits({PERSONNEL_OFFICER, ORGANISATION_REVIEWER, COUNTY_LEADER, UNIT_LIAISON})
class StructuresQuery implements Structures {
  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Inject Actor actor;

  @Override
  public Structure ofGroup(UnitId unit, LocalDate day, Optional<PersonId> joining) {
    seen(unit);
    Sql sql =
        traits(day)
            .add(
                "where p.id in (select e.person_id from personnel_engagement e where e.unit_id = ?",
                unit.value())
            .add("and e.kind = 'POST' and e.level <> 'STAFF' and not e.second_line and")
            .inForce("e", day);
    joining.ifPresent(person -> sql.add("union select ?", person.value()));
    return counted(sql.add(")"));
  }

  @Override
  public Structure ofPool(PoolId pool, LocalDate day) {
    Object keeper =
        new Sql()
                .add("select unit_id from personnel_pool where id = ? and not voided", pool.value())
                .column(em)
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound(pool));
    seen(new UnitId(Sql.whole(keeper)));
    return counted(
        traits(day)
            .add(
                "where p.id in (select k.person_id from personnel_pool_member k where k.pool_id = ? and",
                pool.value())
            .inForce("k", day)
            .add(")"));
  }

  private void seen(UnitId unit) {
    if (!actor.scope().covers(unit)) throw new NotFound(unit);
  }

  private static Sql traits(LocalDate day) {
    String at = "date '" + day + "'";
    String age = "extract(year from age(" + at + ", p.birth))";
    String years = "extract(year from age(" + at + ", m.begins))";
    return new Sql()
        .add(
            "select coalesce((select r.rank from personnel_rank_held r where r.person_id = p.id and")
        .inForce("r", day)
        .add("order by r.begins desc limit 1), 'NONE') as rank,")
        .add("case when " + age + " <= 30 then '30' when " + age + " <= 35 then '35'")
        .add("when " + age + " <= 40 then '40' when " + age + " <= 45 then '45'")
        .add(
            "when "
                + age
                + " <= 50 then '50' when "
                + age
                + " <= 55 then '55' else '99' end as age,")
        .add(
            "case when substr(p.education, 1, 1) in ('1', '2', '3') then substr(p.education, 1, 1) else '9' end as schooling,")
        .add("p.sex as sex, p.ethnic as ethnic, coalesce(m.level, 'STAFF') as level,")
        .add(
            "case when m.begins is null then '99' when "
                + years
                + " < 1 then '00' when "
                + years
                + " < 3 then '01'")
        .add(
            "when "
                + years
                + " < 5 then '03' when "
                + years
                + " < 10 then '05' else '10' end as years_in_post")
        .add(
            "from personnel_person p left join lateral (select x.level, x.begins from personnel_engagement x")
        .add("where x.person_id = p.id and x.kind = 'POST' and")
        .inForce("x", day)
        .add("order by x.team_order, x.id limit 1) m on true");
  }

  private Structure counted(Sql traits) {
    StringBuilder counts = new StringBuilder();
    for (Trait trait : Trait.values()) {
      if (trait.ordinal() > 0) counts.append(" union all ");
      counts
          .append("select '")
          .append(trait)
          .append("', cast(w.")
          .append(trait.name().toLowerCase(java.util.Locale.ROOT))
          .append(" as text), count(*) from who w group by 2");
    }
    Map<Trait, Map<String, Long>> found = new EnumMap<>(Trait.class);
    traits
        .within("with who as materialized (", ") " + counts)
        .rows(em)
        .forEach(
            row ->
                found
                    .computeIfAbsent(Trait.valueOf((String) row[0]), trait -> new TreeMap<>())
                    .put((String) row[1], Sql.whole(row[2])));
    return new Structure(found);
  }
}
