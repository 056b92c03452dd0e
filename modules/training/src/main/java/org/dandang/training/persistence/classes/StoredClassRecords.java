package org.dandang.training.persistence.classes;

import static org.dandang.kernel.actor.Role.COUNTY_LEADER;
import static org.dandang.kernel.actor.Role.INTEGRATOR;
import static org.dandang.kernel.actor.Role.ORGANISATION_REVIEWER;
import static org.dandang.kernel.actor.Role.OVERVIEW_EDITOR;
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
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.list.HistoryRow;
import org.dandang.kernel.list.ListQuery;
import org.dandang.kernel.list.Listing;
import org.dandang.kernel.persistence.HistoryReader;
import org.dandang.kernel.persistence.ListReader;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.rule.Rule;
import org.dandang.kernel.rule.RuleBook;
import org.dandang.personnel.api.PersonDirectory;
import org.dandang.training.api.classes.AttendanceRow;
import org.dandang.training.api.classes.ClassDetail;
import org.dandang.training.api.classes.ClassId;
import org.dandang.training.api.classes.ClassKind;
import org.dandang.training.api.classes.ClassRecords;
import org.dandang.training.api.classes.ClassRow;
import org.dandang.training.api.classes.ClassState;
import org.dandang.training.api.classes.CreditedYear;
import org.dandang.training.api.classes.Presence;
import org.dandang.training.domain.classes.TrainingClass;

@ApplicationScoped
@Permits({TRAINING_OFFICER, UNIT_LIAISON, COUNTY_LEADER, OVERVIEW_EDITOR, INTEGRATOR})
class StoredClassRecords implements ClassRecords {
  private static final String CLASSES =
      "select new org.dandang.training.api.classes.ClassRow(c.id, c.number, c.title, c.kind,"
          + " c.organiserName, c.place, c.period.begin, c.period.end, c.hours, c.seats, c.state,"
          + " c.standing.voided) from TrainingClass c";
  private static final String ATTENDANCES =
      "select new org.dandang.training.api.classes.AttendanceRow(e.id, c.id, c.title,"
          + " c.period.begin, e.person, e.label.name, e.label.unitName, e.label.post, e.presence,"
          + " e.signInCount, e.hoursCredited, e.certificate, e.standing.voided)"
          + " from Enrolment e join e.trainingClass c";

  @PersistenceContext(unitName = "training")
  EntityManager em;

  @Inject Actor actor;
  @Inject PersonDirectory people;
  @Inject RuleBook rules;

  @Override
  public Listing<ClassRow> list(ListQuery query) {
    return ListReader.of(em, ClassRow.class, CLASSES, "c.id")
        .scoped("c.organiser", actor.scope())
        .contains("title", "c.title")
        .prefix("number", "c.number")
        .contains("organiser", "c.organiserName")
        .oneOf("kind", "c.kind", ClassKind.class)
        .oneOf("state", "c.state", ClassState.class)
        .year("year", "c.period.begin")
        .since("from", "c.period.begin")
        .until("to", "c.period.begin")
        .flag("voided", "c.standing.voided")
        .sort("number", "c.number")
        .sort("begin", "c.period.begin")
        .sort("hours", "c.hours")
        .sort("seats", "c.seats")
        .order("c.period.begin desc")
        .read(query);
  }

  @Override
  public ClassDetail get(ClassId id) {
    TrainingClass found = em.find(TrainingClass.class, id.value());
    if (found == null || !actor.scope().covers(found.organiser()))
      throw new NotFound("class " + id);
    return found.detail(
        enrolments(id, "e.state = org.dandang.training.domain.classes.Enrolment.State.SEATED"),
        enrolments(
            id,
            "e.presence <> org.dandang.training.api.classes.Presence.NONE and e.standing.voided ="
                + " false"),
        enrolments(
            id,
            "e.presence = org.dandang.training.api.classes.Presence.HISTORIC and e.standing.voided"
                + " = false"));
  }

  @Override
  public Listing<AttendanceRow> attendances(ListQuery query) {
    return ListReader.of(em, AttendanceRow.class, ATTENDANCES, "e.id")
        .scoped("e.label.unit", actor.scope())
        .number("class", "c.id", id -> id)
        .contains("name", "e.label.name")
        .contains("unit", "e.label.unitName")
        .contains("title", "c.title")
        .oneOf("presence", "e.presence", Presence.class)
        .year("year", "c.period.begin")
        .prefix("certificate", "e.certificate")
        .sort("name", "e.label.pinyin")
        .sort("begin", "c.period.begin")
        .sort("hoursCredited", "e.hoursCredited")
        .sort("certificate", "e.certificate")
        .order("e.label.pinyin")
        .read(query);
  }

  @Override
  public List<HistoryRow> history(ClassId id) {
    get(id);
    return HistoryReader.of(em, "training").rows("training_class", id.value());
  }

  @Override
  @Permits({
    TRAINING_OFFICER,
    PERSONNEL_OFFICER,
    ORGANISATION_REVIEWER,
    UNIT_LIAISON,
    COUNTY_LEADER,
    OVERVIEW_EDITOR,
    INTEGRATOR
  })
  public CreditedYear hours(PersonId person, int year) {
    Object[] sum =
        em.createQuery(
                "select count(e), coalesce(sum(e.hoursCredited), 0) from Enrolment e"
                    + " join e.trainingClass c where e.person = :person and e.hoursCredited > 0"
                    + " and e.standing.voided = false and c.standing.voided = false"
                    + " and c.period.begin between :begin and :end",
                Object[].class)
            .setParameter("person", person)
            .setParameter("begin", LocalDate.of(year, 1, 1))
            .setParameter("end", LocalDate.of(year, 12, 31))
            .getSingleResult();
    LocalDate yearEnd = LocalDate.of(year, 12, 31);
    boolean countyLevel =
        people.onDay(person, yearEnd).filter(one -> one.level().isCountyLevel()).isPresent();
    Rule rule =
        rules.get(countyLevel ? "training.senior.hours5y" : "training.junior.hours", yearEnd);
    return new CreditedYear(
        ((Number) sum[0]).intValue(),
        ((Number) sum[1]).intValue(),
        countyLevel ? 0 : rule.number(),
        rule.id());
  }

  private long enrolments(ClassId id, String condition) {
    return em.createQuery(
            "select count(e) from Enrolment e where e.trainingClass.id = :id and " + condition,
            Long.class)
        .setParameter("id", id.value())
        .getSingleResult();
  }
}
