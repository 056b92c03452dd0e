package org.dandang.office.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import org.dandang.kernel.persistence.Ids;
import org.dandang.kernel.rule.NotFound;
import org.dandang.office.api.JobRecords.State;
import org.dandang.office.domain.desk.Job;
import org.dandang.office.domain.desk.JobList;

@ApplicationScoped
class StoredJobs implements JobList {
  private final Ids ids = new Ids("office_seq");

  @PersistenceContext(unitName = "office")
  EntityManager em;

  @Override
  public long nextId() {
    return ids.next(em);
  }

  /** Written at once: whoever then changes it locks its row. */
  @Override
  public void add(Job job) {
    em.persist(job);
    em.flush();
  }

  /** Whoever changes a job waits for the other: the work that tells, the owner who calls off. */
  @Override
  public Job get(long id) {
    Job job = em.find(Job.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (job == null) throw new NotFound(id);
    return job;
  }

  @Override
  public void addPart(long job, int number, byte[] sealed) {
    em.createNativeQuery(
            "insert into office_job_part (job_id, number, content) values (?1, ?2, ?3)")
        .setParameter(1, job)
        .setParameter(2, number)
        .setParameter(3, sealed)
        .executeUpdate();
  }

  @Override
  public void discard(long job) {
    em.createNativeQuery("delete from office_job_part where job_id = ?1")
        .setParameter(1, job)
        .executeUpdate();
  }

  /** A job that stopped with the server leaves parts without a file. */
  @Override
  public void clear(LocalDateTime before) {
    em.createQuery(
            "select j from Job j where j.touchedAt < :before"
                + " and (j.file is not null or j.state = :running)",
            Job.class)
        .setParameter("before", before)
        .setParameter("running", State.RUNNING)
        .getResultList()
        .forEach(this::clear);
  }

  private void clear(Job old) {
    old.forget();
    discard(old.id());
  }
}
