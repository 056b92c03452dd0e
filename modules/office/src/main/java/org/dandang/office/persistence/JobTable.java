package org.dandang.office.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.rule.NotFound;
import org.dandang.office.api.JobRecords;
import org.dandang.office.domain.desk.Job;

@ApplicationScoped
@Permits({})
class JobTable implements JobRecords {
  private static final int SHOWN = 20;

  @PersistenceContext(unitName = "office")
  EntityManager em;

  private Actor actor;
  private Clock clock;

  protected JobTable() {}

  @Inject
  JobTable(Actor actor, Clock clock) {
    this.actor = actor;
    this.clock = clock;
  }

  @Override
  public List<JobRow> mine() {
    return em
        .createQuery("select j from Job j where j.owner = :owner order by j.id desc", Job.class)
        .setParameter("owner", actor.name())
        .setMaxResults(SHOWN)
        .getResultList()
        .stream()
        .map(this::row)
        .toList();
  }

  @Override
  public JobRow get(long id) {
    return em.createQuery("select j from Job j where j.owner = :owner and j.id = :id", Job.class)
        .setParameter("owner", actor.name())
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .map(this::row)
        .orElseThrow(() -> new NotFound(id));
  }

  private JobRow row(Job job) {
    return job.row(LocalDateTime.now(clock));
  }
}
