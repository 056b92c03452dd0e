package org.dandang.accountability.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.dandang.accountability.api.ConsultationId;
import org.dandang.accountability.domain.Consultation;
import org.dandang.accountability.domain.Consultations;
import org.dandang.kernel.persistence.Ids;

@ApplicationScoped
class StoredConsultations implements Consultations {
  private final Ids ids = new Ids("accountability_seq");

  @PersistenceContext(unitName = "accountability")
  EntityManager em;

  @Override
  public ConsultationId nextId() {
    return new ConsultationId(ids.next(em));
  }

  @Override
  public void add(Consultation consultation) {
    em.persist(consultation);
  }

  @Override
  public Consultation get(ConsultationId id, long seen) {
    Consultation found = Found.orNot(em.find(Consultation.class, id.value()), "consultation");
    Found.asSeen(id, seen, found.version());
    return found;
  }
}
