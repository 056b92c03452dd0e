package org.dandang.personnel.persistence.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.rule.RuleBook;
import org.dandang.kernel.time.BusinessDay;
import org.dandang.kernel.time.WorkingCalendar;
import org.dandang.personnel.api.appeal.AppealKind;
import org.dandang.personnel.api.appeal.OpenWay;
import org.dandang.personnel.api.assessment.Acknowledgement;
import org.dandang.personnel.api.assessment.AssessmentId;
import org.dandang.personnel.api.assessment.AssessmentKind;
import org.dandang.personnel.api.assessment.Grade;
import org.dandang.personnel.api.assessment.GradeOfYear;
import org.dandang.personnel.domain.appeal.AppealDays;
import org.dandang.personnel.domain.appeal.Ways;
import org.dandang.personnel.domain.appeal.Ways.Latest;
import org.dandang.personnel.domain.assessment.GradeRecords;
import org.dandang.personnel.persistence.Sql;

@ApplicationScoped
class GradeRecordsQuery implements GradeRecords {
  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Inject RuleBook rules;
  @Inject WorkingCalendar calendar;
  @Inject BusinessDay business;

  @Override
  public List<GradeOfYear> of(PersonId person) {
    return new Sql()
            .add("select a.id, a.version, a.kind, a.year, a.title, a.unit_name, g.grade, g.remark,")
            .add("g.acknowledgement, a.told_on, g.final_from, r.kind, r.decided_on")
            .add("from personnel_grade_given g join personnel_assessment a")
            .add("on a.id = g.assessment_id left join lateral (select kind, decided_on")
            .add("from personnel_grade_review where grade_id = g.id")
            .add("order by place desc limit 1) r on true where g.person_id = ?", person.value())
            .add("and not a.voided and a.state in ('TOLD', 'CONFIRMED')")
            .add("order by a.year desc, a.kind, a.id desc")
            .rows(em)
            .stream()
            .map(this::grade)
            .toList();
  }

  private GradeOfYear grade(Object[] row) {
    Optional<LocalDate> told = Optional.ofNullable(Sql.day(row[9]));
    Optional<Latest> latest =
        Optional.ofNullable((String) row[11])
            .map(
                kind ->
                    new Latest(AppealKind.valueOf(kind), Optional.ofNullable(Sql.day(row[12]))));
    List<OpenWay> ways =
        told.filter(day -> Grade.valueOf((String) row[6]) != Grade.EXCELLENT)
            .map(day -> new Ways(new AppealDays(rules, calendar), day, latest).on(business.today()))
            .orElse(List.of());
    return new GradeOfYear(
        new AssessmentId(Sql.whole(row[0])),
        Sql.whole(row[1]),
        AssessmentKind.valueOf((String) row[2]),
        Math.toIntExact(Sql.whole(row[3])),
        (String) row[4],
        (String) row[5],
        Grade.valueOf((String) row[6]),
        (String) row[7],
        Optional.ofNullable((String) row[8]).map(Acknowledgement::valueOf),
        told,
        ways,
        Optional.ofNullable(Sql.day(row[10])));
  }
}
