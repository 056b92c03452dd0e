package org.dandang.personnel.persistence.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.desk.DossierSource;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.rule.RuleBook;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.personnel.domain.appointment.AdverseChange;
import org.dandang.personnel.persistence.Sql;

/** Appointments, assessments, dispatches and pools in a person's file. */
@ApplicationScoped
class PersonnelDossier implements DossierSource {
  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Inject RuleBook rules;
  @Inject BusinessDay business;
  @Inject Actor actor;

  @Override
  public List<Entry> entries(PersonId person) {
    List<Entry> entries = new ArrayList<>();
    add(
        entries,
        "dossier.appointments",
        "/personnel/appointment.xhtml?id=",
        new Sql()
            .add(
                "select c.effective_on, c.to_unit_name || c.to_title || coalesce('（' || a.document || '）', ''), a.id from personnel_change c")
            .add(
                "join personnel_appointment a on a.id = c.appointment_id where c.person_id = ? and not c.voided and c.effective_on is not null and c.state <> 'ISSUED' and not (c.kind in ('ADJUSTMENT', 'REMOVAL') and c.ground = 'SLOW_PROGRESS')",
                person.value()));
    entries.addAll(adverse(person));
    add(
        entries,
        "dossier.assessments",
        "/personnel/assessment.xhtml?id=",
        new Sql()
            .add(
                "select a.confirmed_on, a.title || '：' || case g.grade when 'EXCELLENT' then '优秀' when 'COMPETENT' then '称职' when 'BASIC' then '基本称职' when 'INCOMPETENT' then '不称职' else '不定等次' end, a.id")
            .add(
                "from personnel_grade_given g join personnel_assessment a on a.id = g.assessment_id where g.person_id = ? and not a.voided and a.state = 'CONFIRMED' and g.final_from <= ?",
                person.value(),
                business.today()));
    add(
        entries,
        "dossier.dispatches",
        "/personnel/dispatch.xhtml?id=",
        new Sql()
            .add(
                "select d.begins, d.place || '：' || d.task, d.id from personnel_dispatch d where d.person_id = ? and not d.voided",
                person.value()));
    add(
        entries,
        "dossier.pools",
        "/personnel/pool.xhtml?id=",
        new Sql()
            .add(
                "select m.begins, o.name, o.id from personnel_pool_member m join personnel_pool o on o.id = m.pool_id where m.person_id = ? and not o.voided",
                person.value()));
    return entries;
  }

  /** Whoever decides about cadres reads why; others read that it was. */
  private List<Entry> adverse(PersonId person) {
    LocalDate today = business.today();
    boolean reads =
        actor.is(Role.PERSONNEL_OFFICER)
            || actor.is(Role.ORGANISATION_REVIEWER)
            || actor.is(Role.COUNTY_LEADER)
            || actor.person().filter(person::equals).isPresent();
    List<Entry> entries = new ArrayList<>();
    for (Object[] row : adverseRows(person)) {
      LocalDate on = Sql.day(row[0]);
      int months = rules.get("removal.bar.higher.months", on).number();
      AdverseChange change =
          new AdverseChange(
              on,
              (String) row[3],
              (String) row[4],
              Boolean.TRUE.equals(row[5]),
              (String) row[6],
              months);
      if (change.isShownOn(today))
        entries.add(
            new Entry(
                "dossier.appointments",
                on,
                row[1] + (reads ? " " + change.told() : ""),
                "/personnel/appointment.xhtml?id=" + Sql.whole(row[2])));
    }
    return entries;
  }

  private List<Object[]> adverseRows(PersonId person) {
    return new Sql()
        .add(
            "select c.effective_on, c.to_unit_name || c.to_title || coalesce('（' || a.document || '）', ''), a.id, coalesce(c.facts, ''), coalesce(c.statement, ''), c.statement_waived, coalesce((select string_agg(case p.kind when 'REVIEW' then '复核' else '申诉' end || case p.outcome when 'UPHELD' then '维持' when 'REVOKED' then '撤销' else '办理中' end, '，' order by p.filed_on, p.id) from personnel_appeal p where p.change_id = c.id), '')")
        .add("from personnel_change c join personnel_appointment a on a.id = c.appointment_id")
        .add(
            "where c.person_id = ? and not c.voided and c.effective_on is not null and c.state <> 'ISSUED' and c.kind in ('ADJUSTMENT', 'REMOVAL') and c.ground = 'SLOW_PROGRESS'",
            person.value())
        .rows(em);
  }

  private void add(List<Entry> entries, String section, String page, Sql sql) {
    sql.rows(em)
        .forEach(
            row ->
                entries.add(
                    new Entry(
                        section, Sql.day(row[0]), (String) row[1], page + Sql.whole(row[2]))));
  }
}
