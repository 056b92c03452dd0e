package org.dandang.personnel.persistence.experience;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.persistence.Ids;
import org.dandang.personnel.domain.experience.Experience;
import org.dandang.personnel.domain.experience.Experiences;
import org.dandang.personnel.persistence.Kept;

@ApplicationScoped
class JpaExperiences implements Experiences {
  private final Ids ids = new Ids("personnel_experience_seq");
  private final Kept<Experience> kept = new Kept<>(Experience.class, Experience::version);

  @PersistenceContext(unitName = "personnel")
  EntityManager em;

  @Override
  public long nextId() {
    return ids.next(em);
  }

  @Override
  public Experience get(long id, long seen) {
    return kept.get(em, id, seen);
  }

  @Override
  public List<Experience> of(PersonId person) {
    return em.createQuery(
            "select e from Experience e where e.person = :person and e.standing.voided = false"
                + " order by e.begin, e.id",
            Experience.class)
        .setParameter("person", person)
        .getResultList();
  }

  @Override
  public void addAll(List<Experience> lines) {
    kept.addAll(em, lines);
  }
}
