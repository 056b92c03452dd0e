package org.dandang.office.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDateTime;
import org.dandang.kernel.desk.FileStore;
import org.dandang.kernel.desk.FileStore.Mark;
import org.dandang.office.domain.desk.Job;
import org.dandang.office.domain.desk.JobList;

/**
 * Writes a job's progress in transactions of its own, so that others see it while the work goes on.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class JobLog {
  private JobList jobs;
  private FileStore files;
  private Clock clock;

  protected JobLog() {}

  @Inject
  JobLog(JobList jobs, FileStore files, Clock clock) {
    this.jobs = jobs;
    this.files = files;
    this.clock = clock;
  }

  long begun(String name, String owner) {
    long id = jobs.nextId();
    jobs.add(new Job(id, name, owner, now()));
    return id;
  }

  void at(long job, int done, int of, String text) {
    jobs.get(job).at(done, of, text, now());
  }

  void left(long job, String name, InputStream content) {
    jobs.get(job).leave(files.keepSealed(Job.CONTEXT, job, name, Mark.INTERNAL, content).id());
  }

  void finished(long job) {
    jobs.get(job).finish(now());
  }

  void failed(long job, String why) {
    jobs.get(job).fail(why, now());
  }

  private LocalDateTime now() {
    return LocalDateTime.now(clock);
  }
}
