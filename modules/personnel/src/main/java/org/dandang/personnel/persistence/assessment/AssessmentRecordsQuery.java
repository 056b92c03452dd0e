package org.dandang.personnel.persistence.assessment;

import static org.dandang.kernel.actor.Role.COUNTY_LEADER;
import static org.dandang.kernel.actor.Role.INTEGRATOR;
import static org.dandang.kernel.actor.Role.ORGANISATION_REVIEWER;
import static org.dandang.kernel.actor.Role.PERSONNEL_OFFICER;
import static org.dandang.kernel.actor.Role.UNIT_LIAISON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.kernel.list.Typed;
import org.dandang.kernel.record.Objection;
import org.dandang.kernel.rule.NotFound;
import org.dandang.personnel.api.assessment.AssessmentDetail;
import org.dandang.personnel.api.assessment.AssessmentId;
import org.dandang.personnel.api.assessment.AssessmentKind;
import org.dandang.personnel.api.assessment.AssessmentObjectionRow;
import org.dandang.personnel.api.assessment.AssessmentRecords;
import org.dandang.personnel.api.assessment.AssessmentRow;
import org.dandang.personnel.api.assessment.AssessmentState;
import org.dandang.personnel.domain.assessment.Assessment;
import org.dandang.personnel.domain.assessment.GradeGiven;
import org.dandang.personnel.domain.assessment.GradeReview;
import org.dandang.personnel.persistence.Histories;
import org.dandang.personnel.persistence.Sql;
import org.dandang.personnel.persistence.SqlList;

@ApplicationScoped
@Permits({PERSONNEL_OFFICER, ORGANISATION_REVIEWER, COUNTY_LEADER, UNIT_LIAISON, INTEGRATOR})
class AssessmentRecordsQuery implements AssessmentRecords {
  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Inject Actor actor;

  @Override
  public Listing<AssessmentRow> list(ListQuery query) {
    Sql from =
        new Sql()
            .add("from personnel_assessment a where not a.voided")
            .scoped("a.unit_id", actor.scope());
    return new SqlList<>(
            "a.id, a.kind, a.year, a.title, a.unit_name, a.appraised, a.state, a.confirmed_on",
            from,
            AssessmentRecordsQuery::row)
        .filter("year", (sql, typed) -> sql.add("and a.year = ?", Typed.year("year", typed)))
        .filter(
            "kind",
            (sql, typed) ->
                sql.add(
                    "and a.kind = ?", Typed.constant("kind", AssessmentKind.class, typed).name()))
        .filter(
            "state",
            (sql, typed) ->
                sql.add(
                    "and a.state = ?",
                    Typed.constant("state", AssessmentState.class, typed).name()))
        .filter("title", (sql, typed) -> sql.add("and a.title like ?", "%" + typed.strip() + "%"))
        .sort("year", "a.year")
        .sort("title", "a.title collate \"C\"")
        .sort("confirmedOn", "a.confirmed_on")
        .order("a.year desc, a.id", "a.id")
        .read(em, query, query.filters());
  }

  @Override
  public AssessmentDetail get(AssessmentId id) {
    Assessment assessment = seen(id);
    return new AssessmentDetail(
        id,
        assessment.version(),
        assessment.kind(),
        assessment.year(),
        assessment.title(),
        assessment.unit(),
        assessment.unitName(),
        assessment.appraised(),
        assessment.widerApproval(),
        assessment.state(),
        assessment.noticeBegins(),
        assessment.noticeEnds(),
        assessment.toldOn(),
        assessment.confirmedOn(),
        assessment.isVoided(),
        inOrder(assessment).map(AssessmentRecordsQuery::line).toList());
  }

  private static Stream<GradeGiven> inOrder(Assessment assessment) {
    return assessment.grades().stream()
        .sorted(Comparator.comparing((GradeGiven grade) -> grade.label().pinyin()));
  }

  private static AssessmentDetail.Line line(GradeGiven given) {
    return new AssessmentDetail.Line(
        given.person(),
        given.label().name(),
        given.label().post(),
        given.grade(),
        given.remark(),
        given.circumstance(),
        given.opinion(),
        given.signature().acknowledgement(),
        given.signature().on(),
        given.signature().words(),
        given.signature().witnesses(),
        given.finalFrom(),
        given.reviews().stream().map(GradeReview::row).toList());
  }

  @Override
  @Permits({PERSONNEL_OFFICER, ORGANISATION_REVIEWER})
  public List<AssessmentObjectionRow> objections(AssessmentId id) {
    List<AssessmentObjectionRow> rows = new ArrayList<>();
    inOrder(seen(id))
        .forEach(
            given -> {
              List<Objection> received = given.objections();
              for (int place = 0; place < received.size(); place++)
                rows.add(
                    new AssessmentObjectionRow(
                        given.person(), place, given.label().name(), received.get(place)));
            });
    return rows;
  }

  @Override
  public List<HistoryRow> history(AssessmentId id) {
    seen(id);
    return new Histories(em).of("personnel_assessment", id.value());
  }

  private Assessment seen(AssessmentId id) {
    Assessment assessment = em.find(Assessment.class, id.value());
    if (assessment == null || !actor.scope().covers(assessment.unit())) throw new NotFound(id);
    return assessment;
  }

  private static AssessmentRow row(Object[] row) {
    return new AssessmentRow(
        new AssessmentId(Sql.whole(row[0])),
        AssessmentKind.valueOf((String) row[1]),
        Math.toIntExact(Sql.whole(row[2])),
        (String) row[3],
        (String) row[4],
        Math.toIntExact(Sql.whole(row[5])),
        AssessmentState.valueOf((String) row[6]),
        Sql.day(row[7]));
  }
}
