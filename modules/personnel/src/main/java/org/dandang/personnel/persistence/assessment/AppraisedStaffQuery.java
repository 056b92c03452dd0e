package org.dandang.personnel.persistence.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.personnel.api.assessment.Circumstance;
import org.dandang.personnel.api.assessment.Participant;
import org.dandang.personnel.api.person.EngagementKind;
import org.dandang.personnel.domain.assessment.AppraisedStaff;
import org.dandang.personnel.persistence.Sql;

@ApplicationScoped
class AppraisedStaffQuery implements AppraisedStaff {
  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  /** County leaders are appraised by the city. */
  @Override
  public List<Participant> of(UnitId unit, LocalDate day) {
    return new Sql()
            .add("select p.id, p.name, coalesce(max(t.title), ''),")
            .add("max(n.name), bool_and(c.begins > ?), max(o.kind)", day.minusYears(1))
            .add("from personnel_engagement e join personnel_person p on p.id = e.person_id")
            .add("join personnel_cadre_period c on c.person_id = p.id and")
            .inForce("c", day)
            .add("left join personnel_engagement t on t.person_id = p.id and t.kind = 'POST' and")
            .inForce("t", day)
            .add(
                "left join personnel_engagement o on o.person_id = p.id and o.kind in ('SECONDMENT',"
                    + " 'ATTACHMENT', 'VILLAGE') and o.unit_id <> e.unit_id and")
            .inForce("o", day)
            .add("left join personnel_unit_name n on n.unit_id = o.unit_id and")
            .inForce("n", day)
            .add(
                "where not p.voided and e.kind = 'ESTABLISHMENT' and e.unit_id = ? and",
                unit.value())
            .inForce("e", day)
            .add("and coalesce(t.level, 'STAFF') not in ('COUNTY_PRINCIPAL', 'COUNTY_DEPUTY')")
            .add(
                "group by p.id, p.name, p.pinyin order by min(case when t.team_order > 0 then"
                    + " t.team_order end) nulls last, p.pinyin, p.id")
            .rows(em)
            .stream()
            .map(AppraisedStaffQuery::participant)
            .toList();
  }

  private static Participant participant(Object[] row) {
    return new Participant(
        new PersonId(Sql.whole(row[0])),
        (String) row[1],
        (String) row[2],
        Optional.ofNullable((String) row[3]),
        (Boolean) row[4],
        circumstance((Boolean) row[4], (String) row[5]),
        Optional.empty(),
        Optional.empty());
  }

  private static Circumstance circumstance(boolean newcomer, String elsewhere) {
    if (newcomer) return Circumstance.NEWCOMER;
    if (elsewhere == null) return Circumstance.NONE;
    return switch (EngagementKind.valueOf(elsewhere)) {
      case SECONDMENT -> Circumstance.SECONDED;
      case ATTACHMENT -> Circumstance.ATTACHED;
      default -> Circumstance.VILLAGE;
    };
  }
}
