package org.dandang.accountability.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.dandang.accountability.api.Determination;
import org.dandang.accountability.api.Effect;
import org.dandang.accountability.api.GrantId;
import org.dandang.accountability.api.ToleranceId;
import org.dandang.accountability.domain.Grant;
import org.dandang.accountability.domain.Tolerance;
import org.dandang.accountability.domain.Tolerances;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.persistence.Ids;

@ApplicationScoped
class StoredTolerances implements Tolerances {
  private static final String IN_FORCE =
      " from Tolerance t join t.grants g where g.effect = :effect and g.grantedOn <= :on"
          + " and t.standing.voided = false and t.signature.determination <> :refused";

  private final Ids ids = new Ids("accountability_seq");

  @PersistenceContext(unitName = "accountability")
  EntityManager em;

  @Override
  public ToleranceId nextId() {
    return new ToleranceId(ids.next(em));
  }

  @Override
  public GrantId nextGrant() {
    return new GrantId(ids.next(em));
  }

  @Override
  public void add(Tolerance tolerance) {
    em.persist(tolerance);
  }

  @Override
  public void add(Grant grant) {
    em.persist(grant);
  }

  @Override
  public Tolerance get(ToleranceId id, long seen) {
    Tolerance found = Found.orNot(em.find(Tolerance.class, id.value()), "tolerance");
    Found.asSeen(id, seen, found.version());
    return found;
  }

  @Override
  public Grant grant(GrantId id) {
    return Found.orNot(em.find(Grant.class, id.value()), "grant");
  }

  @Override
  public List<Grant> inForce(Effect effect, Collection<PersonId> persons, LocalDate on) {
    if (persons.isEmpty()) return List.of();
    return em.createQuery(
            "select g from Grant g join fetch g.tolerance t where g.effect = :effect"
                + " and g.grantedOn <= :on and t.standing.voided = false"
                + " and t.signature.determination <> :refused and t.person in :persons"
                + " order by g.grantedOn, g.id",
            Grant.class)
        .setParameter("effect", effect)
        .setParameter("on", on)
        .setParameter("refused", Determination.NOT_TOLERATED)
        .setParameter("persons", persons)
        .getResultList();
  }

  @Override
  public List<PersonId> clearedForAwards(LocalDate on) {
    return em.createQuery("select t" + IN_FORCE + " order by t.person", Tolerance.class)
        .setParameter("effect", Effect.AWARD_CLEARANCE)
        .setParameter("on", on)
        .setParameter("refused", Determination.NOT_TOLERATED)
        .getResultStream()
        .map(Tolerance::person)
        .distinct()
        .toList();
  }
}
