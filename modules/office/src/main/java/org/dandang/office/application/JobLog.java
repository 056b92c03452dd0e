package org.dandang.office.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.function.Supplier;
import org.dandang.kernel.desk.Sealer;
import org.dandang.office.domain.desk.Job;
import org.dandang.office.domain.desk.JobList;

/**
 * Writes a job's progress in transactions of its own, so that others see it while the work goes on.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class JobLog {
  private JobList jobs;
  private Sealer sealer;
  private OfficeConfiguration configuration;
  private Clock clock;

  protected JobLog() {}

  @Inject
  JobLog(JobList jobs, Sealer sealer, OfficeConfiguration configuration, Clock clock) {
    this.jobs = jobs;
    this.sealer = sealer;
    this.configuration = configuration;
    this.clock = clock;
  }

  long begun(String name, String owner) {
    jobs.clear(now().minusDays(configuration.jobResultDays()));
    long id = jobs.nextId();
    jobs.add(new Job(id, name, owner, now()));
    return id;
  }

  void at(long job, int done, int of, String text) {
    jobs.get(job).at(done, of, text, now());
  }

  void part(long job, int number, byte[] content) {
    jobs.addPart(job, number, sealer.sealBytes(content));
    jobs.get(job).goOn(now());
  }

  void left(long job, String name) {
    jobs.get(job).leave(name);
  }

  void discarded(long job) {
    jobs.discard(job);
  }

  /** Part of the work itself; nothing of the log is written in it. */
  <T> T apart(Supplier<T> reading) {
    return reading.get();
  }

  void finished(long job) {
    jobs.get(job).finish(now());
  }

  void failed(long job, String why) {
    jobs.get(job).fail(why, now());
    jobs.discard(job);
  }

  private LocalDateTime now() {
    return LocalDateTime.now(clock);
  }
}
