package org.dandang.office.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.kernel.desk.Sealer;
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
  private Sealer sealer;
  private Clock clock;

  protected JobTable() {}

  @Inject
  JobTable(Actor actor, Sealer sealer, Clock clock) {
    this.actor = actor;
    this.sealer = sealer;
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
    return row(own(id));
  }

  @Override
  @Permits(
      value = {},
      sensitive = true)
  public JobFile result(long id) {
    String name = own(id).result().orElseThrow(() -> new NotFound(id));
    return new JobFile(name, new SequenceInputStream(parts(id)));
  }

  private Enumeration<InputStream> parts(long job) {
    Iterator<?> numbers =
        em.createNativeQuery("select number from office_job_part where job_id = ?1 order by number")
            .setParameter(1, job)
            .getResultList()
            .iterator();
    return new Enumeration<>() {
      @Override
      public boolean hasMoreElements() {
        return numbers.hasNext();
      }

      @Override
      public InputStream nextElement() {
        return part(job, numbers.next());
      }
    };
  }

  private InputStream part(long job, Object number) {
    Object sealed =
        em.createNativeQuery(
                "select content from office_job_part where job_id = ?1 and number = ?2")
            .setParameter(1, job)
            .setParameter(2, number)
            .getSingleResult();
    return new ByteArrayInputStream(sealer.unsealBytes((byte[]) sealed));
  }

  private Job own(long id) {
    return em.createQuery("select j from Job j where j.owner = :owner and j.id = :id", Job.class)
        .setParameter("owner", actor.name())
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound(id));
  }

  private JobRow row(Job job) {
    return job.row(LocalDateTime.now(clock));
  }
}
