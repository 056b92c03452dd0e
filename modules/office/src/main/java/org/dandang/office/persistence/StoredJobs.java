package org.dandang.office.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.dandang.kernel.persistence.Ids;
import org.dandang.kernel.rule.NotFound;
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
}
