package org.dandang.personnel.persistence.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.desk.WorkItemSource;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.warning.WarningKind;
import org.dandang.personnel.api.warning.WarningRecords;
import org.dandang.personnel.persistence.Sql;

/**
 * Probations that end, cultivations to be reviewed, procedures and requests that wait, for who
 * handles cadres.
 */
@ApplicationScoped
@Permits({Role.PERSONNEL_OFFICER})
class PersonnelWork implements WorkItemSource {
  private static final int DAYS_AHEAD = 60;
  private static final Set<WarningKind> COUNTED =
      EnumSet.of(
          WarningKind.RETIREMENT,
          WarningKind.TERM,
          WarningKind.EFFECT_PERIOD,
          WarningKind.EXCELLENT_NOTICE,
          WarningKind.TRAINING_HOURS,
          WarningKind.MISSING_DATA);
  private static final String APPOINTMENT = "/personnel/appointment.xhtml?id=";

  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Inject Actor actor;
  @Inject WarningRecords warnings;

  @Override
  public List<WorkItem> waiting(LocalDate today, int limit) {
    return Stream.of(
            probations(today, limit),
            reviews(today, limit),
            corrections(limit),
            notices(limit),
            objections(limit),
            appeals(limit),
            replacements(limit),
            effects(today, limit),
            letters(limit),
            steps(limit),
            warnings(),
            reviewsOfGrades(limit))
        .flatMap(items -> items)
        .sorted(java.util.Comparator.comparing(item -> item.due().orElse(LocalDate.MAX)))
        .limit(limit)
        .toList();
  }

  private Stream<WorkItem> probations(LocalDate today, int limit) {
    return new Sql()
            .add(
                "select c.label_name || ' · ' || c.to_title, c.appointment_id, c.probation_ends"
                    + " from personnel_change c")
            .add(
                "where not c.voided and c.state = 'PROBATION' and c.probation_ends <= ?",
                today.plusDays(DAYS_AHEAD))
            .scoped("c.unit_id", actor.scope())
            .add("order by c.probation_ends, c.id limit ?", limit)
            .rows(em)
            .stream()
            .map(
                row ->
                    item(
                        "work.probation-ends",
                        row,
                        "/personnel/appointment.xhtml?id=",
                        Optional.of("RY-42")));
  }

  private Stream<WorkItem> reviews(LocalDate today, int limit) {
    return new Sql()
            .add("select t.unit_name || ' · ' || t.title, t.id, t.review_on from personnel_post t")
            .add(
                "where not t.voided and t.review_on <= ? and t.set_begins <= ? and (t.set_ends is"
                    + " null or t.set_ends >= ?)",
                today.plusDays(DAYS_AHEAD),
                today,
                today)
            .scoped("t.unit_id", actor.scope())
            .add("order by t.review_on, t.id limit ?", limit)
            .rows(em)
            .stream()
            .map(
                row ->
                    item(
                        "work.cultivation-review",
                        row,
                        "/personnel/post.xhtml?id=",
                        Optional.empty()));
  }

  /** Nobody is shown the own request. */
  private Stream<WorkItem> corrections(int limit) {
    return new Sql()
            .add(
                "select r.person_name || ' · ' || r.wanted, r.id, cast(null as date) from"
                    + " personnel_correction_request r")
            .add(
                "where r.state = 'ASKED' and r.person_id <> ?",
                actor.person().map(PersonId::value).orElse(0L))
            .scoped("r.unit_id", actor.scope())
            .add("order by r.asked_on, r.id limit ?", limit)
            .rows(em)
            .stream()
            .map(
                row ->
                    item(
                        "work.correction-asked",
                        row,
                        "/personnel/correction.xhtml?id=",
                        Optional.empty()));
  }

  /** Whoever was put off waits until the day. */
  private Stream<WorkItem> notices(int limit) {
    return new Sql()
            .add(
                "select max(a.title), a.id, min(greatest(a.notice_ends, (select"
                    + " max(o.postponed_until) from personnel_objection o where o.change_id ="
                    + " c.id)))")
            .add(
                "from personnel_change c join personnel_appointment a on a.id = c.appointment_id"
                    + " where not c.voided and c.state = 'NOTICE'")
            .scoped("c.unit_id", actor.scope())
            .add("group by a.id order by 3, 2 limit ?", limit)
            .rows(em)
            .stream()
            .map(
                row ->
                    item(
                        "work.notice-ends",
                        row,
                        "/personnel/appointment.xhtml?id=",
                        Optional.of("RY-41")));
  }

  private Stream<WorkItem> objections(int limit) {
    return new Sql()
            .add(
                "select c.label_name || ' · ' || c.to_title, c.appointment_id, o.due_on from"
                    + " personnel_objection o")
            .add("join personnel_change c on c.id = o.change_id")
            .add("where not c.voided and o.outcome is null")
            .scoped("c.unit_id", actor.scope())
            .add("order by o.due_on, c.id limit ?", limit)
            .rows(em)
            .stream()
            .map(
                row ->
                    item(
                        "work.objection-due",
                        row,
                        "/personnel/noticeObjections.xhtml?id=",
                        Optional.of("GS-1x")));
  }

  private Stream<WorkItem> appeals(int limit) {
    return new Sql()
            .add(
                "select c.label_name || ' · ' || c.to_title, a.appointment_id, a.due_on from"
                    + " personnel_appeal a")
            .add("join personnel_change c on c.id = a.change_id where a.outcome is null")
            .add("and a.person_id <> ?", actor.person().map(PersonId::value).orElse(0L))
            .scoped("c.unit_id", actor.scope())
            .add("order by a.due_on, a.id limit ?", limit)
            .rows(em)
            .stream()
            .map(
                row ->
                    item(
                        "work.appeal-due",
                        row,
                        "/personnel/changeAppeal.xhtml?id=",
                        Optional.of("GW-96")));
  }

  /** Amended on appeal: the change is taken back, and nobody has moved yet what takes its place. */
  private Stream<WorkItem> replacements(int limit) {
    return new Sql()
            .add(
                "select c.label_name || ' · ' || coalesce(a.document, ''), a.person_id, a.decided_on,"
                    + " a.instead from personnel_appeal a")
            .add("join personnel_change c on c.id = a.change_id")
            .add("where a.outcome = 'AMENDED' and not exists (select 1 from personnel_change r")
            .add("join personnel_appointment m on m.id = r.appointment_id")
            .add("where r.person_id = a.person_id and r.kind = a.instead and not r.voided")
            .add("and m.motion_on >= a.decided_on)")
            .add("and a.person_id <> ?", actor.person().map(PersonId::value).orElse(0L))
            .scoped("c.unit_id", actor.scope())
            .add("order by a.decided_on, a.id limit ?", limit)
            .rows(em)
            .stream()
            .map(
                row ->
                    new WorkItem(
                        "personnel",
                        "work.appeal-replacement",
                        (String) row[0],
                        "/personnel/openMotion.xhtml?person=" + row[1] + "&kind=" + row[3],
                        Optional.empty(),
                        Optional.of("GW-96b")));
  }

  /** Issued, and held up by an effect period that began in between. */
  private Stream<WorkItem> effects(LocalDate today, int limit) {
    return new Sql()
            .add(
                "select c.label_name || ' · ' || c.to_title, c.appointment_id, c.effective_on from"
                    + " personnel_change c")
            .add(
                "where not c.voided and c.state = 'ISSUED' and c.effective_on <= ?",
                today.plusDays(DAYS_AHEAD))
            .scoped("c.unit_id", actor.scope())
            .add("order by c.effective_on, c.id limit ?", limit)
            .rows(em)
            .stream()
            .map(row -> item("work.effect-due", row, APPOINTMENT, Optional.empty()));
  }

  /** Whose opinion was asked for and has not been taken into the procedure. */
  private Stream<WorkItem> letters(int limit) {
    return new Sql()
            .add(
                "select max(a.title), a.id, cast(null as date) from personnel_change c join"
                    + " personnel_appointment a on a.id = c.appointment_id where not c.voided and"
                    + " c.letter is not null and c.checked_on is null and c.state in ('MOTION',"
                    + " 'RECOMMENDED', 'CANDIDATE', 'EXAMINED')")
            .scoped("c.unit_id", actor.scope())
            .add("group by a.id order by a.id limit ?", limit)
            .rows(em)
            .stream()
            .map(row -> item("work.letter-unanswered", row, APPOINTMENT, Optional.of("RY-10")));
  }

  /** Batches whose next step is the department's. */
  private Stream<WorkItem> steps(int limit) {
    return new Sql()
            .add(
                "select max(a.title), a.id, cast(null as date) from personnel_change c join"
                    + " personnel_appointment a on a.id = c.appointment_id where not c.voided and"
                    + " c.letter is null and c.state in ('MOTION', 'RECOMMENDED', 'CANDIDATE',"
                    + " 'EXAMINED', 'CHECKED', 'DISCUSSED', 'NOMINATED')")
            .scoped("c.unit_id", actor.scope())
            .add("group by a.id order by a.id limit ?", limit)
            .rows(em)
            .stream()
            .map(row -> item("work.step-due", row, APPOINTMENT, Optional.empty()));
  }

  /** What is warned of in numbers, where it does not stand here one by one already. */
  private Stream<WorkItem> warnings() {
    return warnings.counts(COUNTED).stream()
        .filter(count -> count.open() > 0)
        .map(
            count ->
                new WorkItem(
                    "personnel",
                    "work.warning." + count.kind(),
                    "共 %d%s 项".formatted(count.open(), count.capped() ? "+" : ""),
                    "/personnel/warnings.xhtml?f.kind=" + count.kind() + "&f.state=OPEN",
                    count.first(),
                    Optional.of(count.rule())));
  }

  /** Grades that are looked at again. */
  private Stream<WorkItem> reviewsOfGrades(int limit) {
    return new Sql()
            .add("select g.label_name || ' · ' || a.title, a.id, r.due_on")
            .add("from personnel_grade_review r join personnel_grade_given g on g.id = r.grade_id")
            .add("join personnel_assessment a on a.id = g.assessment_id")
            .add("where r.decided_on is null and not a.voided")
            .scoped("a.unit_id", actor.scope())
            .add("order by r.due_on, g.id limit ?", limit)
            .rows(em)
            .stream()
            .map(
                row ->
                    item(
                        "work.grade-review",
                        row,
                        "/personnel/assessmentClose.xhtml?id=",
                        Optional.of("GW-96")));
  }

  private static WorkItem item(String kind, Object[] row, String page, Optional<String> rule) {
    return new WorkItem(
        "personnel",
        kind,
        (String) row[0],
        page + Sql.whole(row[1]),
        Optional.ofNullable(Sql.day(row[2])),
        rule);
  }
}
