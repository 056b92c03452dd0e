package org.dandang.commendation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dandang.commendation.api.NominationId;
import org.dandang.commendation.api.ProgrammeId;
import org.dandang.commendation.domain.Nomination;
import org.dandang.commendation.domain.Nominations;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.persistence.Ids;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.rule.Stale;

@ApplicationScoped
class StoredNominations implements Nominations {
  private final Ids ids = new Ids("commendation_nomination_seq");

  @PersistenceContext(unitName = "commendation")
  EntityManager em;

  @Inject Actor actor;

  @Override
  public NominationId nextId() {
    return new NominationId(ids.next(em));
  }

  @Override
  public void add(Nomination nomination) {
    em.persist(nomination);
  }

  @Override
  public Nomination seen(NominationId id) {
    Nomination nomination = em.find(Nomination.class, id.value());
    if (nomination == null || !actor.scope().covers(nomination.label().unit()))
      throw new NotFound("nomination " + id);
    return nomination;
  }

  @Override
  public Nomination get(NominationId id, long seen) {
    Nomination nomination = seen(id);
    if (nomination.version() != seen)
      throw new Stale("nomination " + id, seen, nomination.version());
    return nomination;
  }

  @Override
  public List<Nomination> all(Collection<NominationId> wanted) {
    Map<NominationId, Nomination> found =
        em.createQuery("select n from Nomination n where n.id in :ids", Nomination.class)
            .setParameter("ids", wanted.stream().map(NominationId::value).toList())
            .getResultStream()
            .collect(Collectors.toMap(Nomination::id, Function.identity()));
    return wanted.stream()
        .distinct()
        .map(
            id ->
                Optional.ofNullable(found.get(id))
                    .orElseThrow(() -> new NotFound("nomination " + id)))
        .toList();
  }

  @Override
  public List<Nomination> of(ProgrammeId programme) {
    return em.createQuery(
            "select n from Nomination n where n.programme = :programme"
                + " and n.standing.voided = false order by n.id",
            Nomination.class)
        .setParameter("programme", programme.value())
        .getResultList();
  }
}
