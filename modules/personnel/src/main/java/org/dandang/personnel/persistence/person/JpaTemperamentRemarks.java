package org.dandang.personnel.persistence.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.persistence.Ids;
import org.dandang.personnel.api.person.NoteTemperament;
import org.dandang.personnel.domain.person.TemperamentRemark;
import org.dandang.personnel.domain.person.TemperamentRemarks;
import org.dandang.personnel.persistence.Kept;

@ApplicationScoped
class JpaTemperamentRemarks implements TemperamentRemarks {
  private final Ids ids = new Ids("personnel_temperament_note_seq");
  private final Kept<TemperamentRemark> kept =
      new Kept<>(TemperamentRemark.class, TemperamentRemark::version);

  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Override
  public long nextId() {
    return ids.next(em);
  }

  @Override
  public TemperamentRemark get(long id, long seen) {
    return kept.get(em, id, seen);
  }

  @Override
  public boolean noted(NoteTemperament command) {
    return !em.createQuery(
            "select r.id from TemperamentRemark r where r.person = :person"
                + " and r.dimension = :dimension and r.paper = :paper"
                + " and r.standing.voided = false",
            Long.class)
        .setParameter("person", command.person())
        .setParameter("dimension", command.dimension())
        .setParameter("paper", command.paper().strip())
        .getResultList()
        .isEmpty();
  }

  @Override
  public List<TemperamentRemark> usable(Collection<PersonId> persons, LocalDate day) {
    if (persons.isEmpty()) return List.of();
    return em.createQuery(
            "select r from TemperamentRemark r where r.person in :persons"
                + " and r.standing.voided = false and r.on <= :day and r.validUntil >= :day"
                + " order by r.on desc, r.dimension, r.id",
            TemperamentRemark.class)
        .setParameter("persons", persons)
        .setParameter("day", day)
        .getResultList();
  }

  @Override
  public void add(TemperamentRemark remark) {
    em.persist(remark);
  }
}
