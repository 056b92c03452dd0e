package org.dandang.personnel.persistence.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.dandang.kernel.persistence.Ids;
import org.dandang.personnel.domain.appointment.NotifiedBar;
import org.dandang.personnel.domain.appointment.NotifiedBars;
import org.dandang.personnel.persistence.Kept;

@ApplicationScoped
class JpaNotifiedBars implements NotifiedBars {
  private final Ids ids = new Ids("personnel_bar_seq");
  private final Kept<NotifiedBar> kept = new Kept<>(NotifiedBar.class, bar -> 0);

  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Override
  public long nextId() {
    return ids.next(em);
  }

  @Override
  public NotifiedBar get(long id) {
    return kept.get(em, id);
  }

  @Override
  public void add(NotifiedBar bar) {
    em.persist(bar);
  }
}
