package org.dandang.petition.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.dandang.kernel.persistence.Ids;
import org.dandang.kernel.rule.NotFound;
import org.dandang.petition.api.TalkId;
import org.dandang.petition.domain.Talk;
import org.dandang.petition.domain.Talks;

@ApplicationScoped
class StoredTalks implements Talks {
  private final Ids ids = new Ids("petition_seq");

  @PersistenceContext(unitName = "petition")
  EntityManager em;

  @Override
  public long nextId() {
    return ids.next(em);
  }

  @Override
  public void add(Talk talk) {
    em.persist(talk);
  }

  @Override
  public Talk get(TalkId id) {
    Talk talk = em.find(Talk.class, id.value());
    if (talk == null) throw new NotFound("talk");
    return talk;
  }
}
