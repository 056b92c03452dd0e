package org.dandang.accountability.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.dandang.accountability.domain.LaterAppointment;
import org.dandang.accountability.domain.LaterAppointments;
import org.dandang.kernel.persistence.Ids;

@ApplicationScoped
class StoredLaterAppointments implements LaterAppointments {
  private final Ids ids = new Ids("accountability_seq");

  @PersistenceContext(unitName = "accountability")
  EntityManager em;

  @Override
  public long nextId() {
    return ids.next(em);
  }

  @Override
  public void add(LaterAppointment appointment) {
    em.persist(appointment);
  }

  @Override
  public List<LaterAppointment> of(long change) {
    return em.createQuery(
            "select a from LaterAppointment a where a.change = :change"
                + " and a.standing.voided = false",
            LaterAppointment.class)
        .setParameter("change", change)
        .getResultList();
  }
}
