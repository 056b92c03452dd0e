package org.dandang.petition.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.dandang.kernel.persistence.Ids;
import org.dandang.kernel.rule.NotFound;
import org.dandang.petition.api.ReportId;
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

  @Override
  public List<Talk> of(ReportId report) {
    return em.createQuery(
            "select t from Talk t where t.report = :report order by t.heldOn, t.id", Talk.class)
        .setParameter("report", report.value())
        .getResultList();
  }

  @Override
  public List<Talk> plain(int most) {
    return em.createQuery(
            "select t from Talk t where t.sealed is null and exists"
                + " (select s.report from SealedReport s where s.report = t.report) order by t.id",
            Talk.class)
        .setMaxResults(most)
        .getResultList();
  }
}
