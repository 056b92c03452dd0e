package org.dandang.accountability.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.dandang.accountability.api.MeasureId;
import org.dandang.accountability.api.MeasureKind;
import org.dandang.accountability.domain.FirstFormMeasure;
import org.dandang.accountability.domain.Measures;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.persistence.Ids;

@ApplicationScoped
class StoredMeasures implements Measures {
  private final Ids ids = new Ids("accountability_seq");

  @PersistenceContext(unitName = "accountability")
  EntityManager em;

  @Override
  public MeasureId nextId() {
    return new MeasureId(ids.next(em));
  }

  @Override
  public void add(FirstFormMeasure measure) {
    em.persist(measure);
  }

  @Override
  public FirstFormMeasure get(MeasureId id, long seen) {
    FirstFormMeasure found = Found.orNot(em.find(FirstFormMeasure.class, id.value()), "measure");
    Found.asSeen(id, seen, found.version());
    return found;
  }

  @Override
  public List<FirstFormMeasure> remindersOf(PersonId person) {
    return em.createQuery(
            "select m from FirstFormMeasure m where m.person = :person and m.kind in :kinds"
                + " and m.standing.voided = false order by m.givenOn desc, m.id",
            FirstFormMeasure.class)
        .setParameter("person", person)
        .setParameter("kinds", Set.of(MeasureKind.REMINDER_TALK, MeasureKind.ADMONITION))
        .getResultList();
  }
}
