package org.dandang.commendation.persistence;

import static org.dandang.kernel.actor.Role.COMMENDATION_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dandang.commendation.api.NominationState;
import org.dandang.commendation.api.ProgrammeState;
import org.dandang.commendation.domain.Programme;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.desk.WorkItemSource;

/** Programmes that wait for their next step. */
@ApplicationScoped
@Permits(COMMENDATION_OFFICER)
class CommendationWork implements WorkItemSource {
  @PersistenceContext(unitName = "commendation")
  EntityManager em;

  @Override
  public List<WorkItem> waiting(LocalDate today, int limit) {
    return em.createQuery(
            "select p from Programme p where p.standing.voided = false"
                + " and p.state <> :decided order by p.awardYear desc, p.id",
            Programme.class)
        .setParameter("decided", ProgrammeState.DECIDED)
        .setMaxResults(limit)
        .getResultStream()
        .map(this::item)
        .toList();
  }

  private WorkItem item(Programme programme) {
    Optional<LocalDate> due = programme.noticeUntil().map(day -> day.plusDays(1));
    return new WorkItem(
        "commendation",
        "work.commendation." + step(programme),
        programme.row().name(),
        "/commendation/programme.xhtml?id=" + programme.id(),
        due,
        due.map(day -> "BZ-4"));
  }

  private String step(Programme programme) {
    return switch (programme.row().state()) {
      case PREPARED -> "publish";
      case ANNOUNCED -> "decide";
      default -> clearanceOut(programme) ? "clearance" : "nominations";
    };
  }

  private boolean clearanceOut(Programme programme) {
    return em.createQuery(
                "select count(n) from Nomination n where n.programme = :programme"
                    + " and n.state = :asked and n.standing.voided = false",
                Long.class)
            .setParameter("programme", programme.id().value())
            .setParameter("asked", NominationState.ASKED)
            .getSingleResult()
        > 0;
  }
}
