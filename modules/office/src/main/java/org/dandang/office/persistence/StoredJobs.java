package org.dandang.office.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
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

  @Override
  public void add(Job job) {
    em.persist(job);
  }

  @Override
  public Job get(long id) {
    Job job = em.find(Job.class, id);
    if (job == null) throw new NotFound(id);
    return job;
  }
}
