package org.dandang.personnel.persistence.appointment;

import static org.dandang.kernel.actor.Role.DISCIPLINE_REVIEWER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.AdverseAct;
import org.dandang.personnel.api.AdverseActs;
import org.dandang.personnel.api.AdverseKind;
import org.dandang.personnel.persistence.Sql;

@ApplicationScoped
@Permits(DISCIPLINE_REVIEWER)
class AdverseActsQuery implements AdverseActs {
  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  /** Nothing in the audit log: a row each minute would tell that somebody is protected. */
  @Override
  @Permits(value = DISCIPLINE_REVIEWER, goesOn = true)
  public List<AdverseAct> since(LocalDate day) {
    Map<String, List<Object[]>> acts =
        new Sql()
                .add("with recursive act as (")
                .add("select 'change/' || c.id as source, c.person_id, c.kind, c.effective_on")
                .add("from personnel_change c where c.effective_on >= ? and not c.voided", day)
                .add("and c.state in ('APPOINTED', 'PROBATION', 'CONFIRMED', 'NOT_CONFIRMED')")
                .add("and c.kind in ('REMOVAL', 'DEMOTION', 'ADJUSTMENT', 'LATERAL',")
                .add("'SECONDMENT', 'SECOND_LINE') union all")
                .add("select 'grade/' || g.id, g.person_id, 'GRADED_' || g.grade, g.final_from")
                .add("from personnel_grade_given g join personnel_assessment a")
                .add("on a.id = g.assessment_id and a.state = 'CONFIRMED' and not a.voided")
                .add("where g.final_from >= ? and g.grade in ('BASIC', 'INCOMPETENT')", day)
                .add("), known as (select source, person_id from act union")
                .add("select k.source, m.gone_id from known k join personnel_merge m")
                .add("on m.kept_id = k.person_id and m.parted_on is null)")
                .add("select a.source, k.person_id, a.kind, a.effective_on")
                .add("from act a join known k on k.source = a.source order by 1, 2")
                .rows(em)
                .stream()
                .collect(
                    Collectors.groupingBy(
                        row -> (String) row[0],
                        LinkedHashMap::new,
                        Collectors.toCollection(ArrayList::new)));
    return acts.values().stream().map(AdverseActsQuery::act).toList();
  }

  private static AdverseAct act(List<Object[]> rows) {
    Object[] first = rows.get(0);
    Set<PersonId> persons =
        rows.stream().map(row -> new PersonId(Sql.whole(row[1]))).collect(Collectors.toSet());
    return new AdverseAct(
        (String) first[0], persons, AdverseKind.valueOf((String) first[2]), Sql.day(first[3]));
  }
}
