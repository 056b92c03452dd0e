package org.dandang.training.persistence.classes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.dandang.kernel.desk.TrainingSource;
import org.dandang.kernel.id.PersonId;

@ApplicationScoped
class StoredTraining implements TrainingSource {
  @PersistenceContext(unitName = "training")
  EntityManager em;

  @Override
  public Set<PersonId> credited(int hours, LocalDate until) {
    return em.createQuery(
            "select e.person from Enrolment e join e.trainingClass c where e.hoursCredited > 0"
                + " and e.standing.voided = false and c.standing.voided = false"
                + " and c.period.begin between :begin and :until"
                + " group by e.person having sum(e.hoursCredited) >= :hours",
            PersonId.class)
        .setParameter("begin", until.withDayOfYear(1))
        .setParameter("until", until)
        .setParameter("hours", (long) hours)
        .getResultStream()
        .collect(Collectors.toUnmodifiableSet());
  }
}
