package org.dandang.training.persistence;

import static org.dandang.kernel.actor.Role.TRAINING_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.desk.WorkItemSource;
import org.dandang.kernel.id.UnitId;
import org.dandang.training.domain.classes.TrainingClass;

/**
 * Classes that have begun and were not held, or are over and were not closed; meetings to report.
 */
@ApplicationScoped
@Permits(TRAINING_OFFICER)
class TrainingWorkItems implements WorkItemSource {
  private static final String UNHELD =
      "select c from TrainingClass c where c.standing.voided = false and c.period.begin <= :today"
          + " and c.state = org.dandang.training.api.classes.ClassState.ANNOUNCED"
          + " order by c.period.begin";
  private static final String UNCLOSED =
      "select c from TrainingClass c where c.standing.voided = false and c.period.end < :today"
          + " and c.state = org.dandang.training.api.classes.ClassState.HELD"
          + " order by c.period.end";
  private static final String UNREPORTED =
      "select m.id, m.unitName, m.reportDue, m.unit from LifeMeeting m"
          + " where m.standing.voided = false and m.reportedOn is null"
          + " and m.state = org.dandang.training.api.lifemeeting.MeetingState.HELD"
          + " order by m.reportDue";

  @PersistenceContext(unitName = "training")
  EntityManager em;

  @Inject Actor actor;

  @Override
  public List<WorkItem> waiting(LocalDate today, int limit) {
    List<WorkItem> items = new ArrayList<>();
    items.addAll(classes(UNHELD, "todo.hold", today, limit));
    items.addAll(classes(UNCLOSED, "todo.close", today, limit));
    em.createQuery(UNREPORTED, Object[].class)
        .setMaxResults(limit)
        .getResultStream()
        .filter(row -> actor.scope().covers((UnitId) row[3]))
        .map(TrainingWorkItems::report)
        .forEach(items::add);
    return items.stream().limit(limit).toList();
  }

  private List<WorkItem> classes(String query, String kind, LocalDate today, int limit) {
    return em.createQuery(query, TrainingClass.class)
        .setParameter("today", today)
        .setMaxResults(limit)
        .getResultStream()
        .filter(one -> actor.scope().covers(one.organiser()))
        .map(one -> item(kind, one))
        .toList();
  }

  private static WorkItem item(String kind, TrainingClass one) {
    return new WorkItem(
        "training",
        kind,
        one.title(),
        "/training/class.xhtml?id=" + one.id(),
        Optional.of(one.begin()),
        Optional.empty());
  }

  private static WorkItem report(Object[] row) {
    return new WorkItem(
        "training",
        "todo.report",
        (String) row[1],
        "/training/lifeMeeting.xhtml?id=" + row[0],
        Optional.ofNullable((LocalDate) row[2]),
        Optional.of("MZ-2"));
  }
}
