package org.dandang.office.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Permits;
import org.dandang.office.api.JobDesk;
import org.dandang.office.domain.desk.JobList;

@ApplicationScoped
@Transactional
@Permits({})
class JobOffice implements JobDesk {
  private JobList jobs;
  private Actor actor;
  private Clock clock;

  protected JobOffice() {}

  @Inject
  JobOffice(JobList jobs, Actor actor, Clock clock) {
    this.jobs = jobs;
    this.actor = actor;
    this.clock = clock;
  }

  @Override
  public void cancel(long job) {
    jobs.get(job).cancel(actor.name(), LocalDateTime.now(clock));
  }
}
