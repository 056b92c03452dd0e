package org.dandang.care.persistence;

import static org.dandang.kernel.actor.Role.CARE_OFFICER;
import static org.dandang.kernel.actor.Role.UNIT_LIAISON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.desk.WorkItemSource;
import org.dandang.kernel.id.UnitId;

/** Difficulties that are not solved or not confirmed, and findings that are not settled. */
@ApplicationScoped
@Permits({CARE_OFFICER, UNIT_LIAISON})
class CareWorkItems implements WorkItemSource {
  private static final String DIFFICULTIES =
      "select d.text, d.id, d.due, d.village from Difficulty d where d.standing.voided = false"
          + " and d.state <> org.dandang.care.api.difficulty.DifficultyState.CONFIRMED"
          + " order by d.due, d.id";
  private static final String FINDINGS =
      "select f.found, s.id, f.due, f.owner from SwapFinding f join f.swap s"
          + " where s.standing.voided = false and f.settledOn is null order by f.due, f.id";

  @PersistenceContext(unitName = "care")
  EntityManager em;

  @Inject Actor actor;

  @Override
  public List<WorkItem> waiting(LocalDate today, int limit) {
    List<WorkItem> items = new ArrayList<>();
    items.addAll(items(DIFFICULTIES, "todo.difficulty", "/care/difficulty.xhtml?id="));
    items.addAll(items(FINDINGS, "todo.finding", "/care/roleSwap.xhtml?id="));
    items.sort(Comparator.comparing(item -> item.due().orElse(LocalDate.MAX)));
    return items.stream().limit(limit).toList();
  }

  /** Few are open at a time, so that the scope is asked row by row. */
  private List<WorkItem> items(String query, String kind, String page) {
    return em.createQuery(query, Object[].class)
        .setMaxResults(500)
        .getResultStream()
        .filter(row -> actor.scope().covers((UnitId) row[3]))
        .map(
            row ->
                new WorkItem(
                    "care",
                    kind,
                    (String) row[0],
                    page + row[1],
                    Optional.ofNullable((LocalDate) row[2]),
                    Optional.empty()))
        .toList();
  }
}
