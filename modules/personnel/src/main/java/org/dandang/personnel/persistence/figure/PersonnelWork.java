package org.dandang.personnel.persistence.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.desk.WorkItemSource;
import org.dandang.personnel.persistence.Sql;

/**
 * Probations that end, cultivations to be reviewed, and procedures that wait, for who handles
 * cadres.
 */
@ApplicationScoped
@Permits({Role.PERSONNEL_OFFICER})
class PersonnelWork implements WorkItemSource {
  private static final int DAYS_AHEAD = 60;

  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Inject Actor actor;

  @Override
  public List<WorkItem> waiting(LocalDate today, int limit) {
    return Stream.concat(probations(today, limit), reviews(today, limit))
        .sorted(java.util.Comparator.comparing(item -> item.due().orElse(LocalDate.MAX)))
        .limit(limit)
        .toList();
  }

  private Stream<WorkItem> probations(LocalDate today, int limit) {
    return new Sql()
            .add(
                "select c.label_name || ' · ' || c.to_title, c.appointment_id, c.probation_ends from personnel_change c")
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
                "where not t.voided and t.review_on <= ? and t.set_begins <= ? and (t.set_ends is null or t.set_ends >= ?)",
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

  private static WorkItem item(String kind, Object[] row, String page, Optional<String> rule) {
    return new WorkItem(
        "personnel",
        kind,
        (String) row[0],
        page + Sql.whole(row[1]),
        Optional.of(Sql.day(row[2])),
        rule);
  }
}
