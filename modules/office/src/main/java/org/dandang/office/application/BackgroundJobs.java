package org.dandang.office.application;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ExecutorService;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Actors;
import org.dandang.kernel.actor.NamedActor;
import org.dandang.kernel.desk.Jobs;
import org.dandang.kernel.rule.RuleViolation;

/**
 * Runs jobs on the server's own threads, under the name, roles and scope of whoever started them.
 */
@ApplicationScoped
class BackgroundJobs implements Jobs {
  private static final Logger LOG = System.getLogger(BackgroundJobs.class.getName());

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  ExecutorService threads;

  private JobLog log;
  private Actor actor;
  private Actors actors;

  protected BackgroundJobs() {}

  @Inject
  BackgroundJobs(JobLog log, Actor actor, Actors actors) {
    this.log = log;
    this.actor = actor;
    this.actors = actors;
  }

  @Override
  public long start(String name, Work work) {
    NamedActor starter = new NamedActor(actor.name(), actor.roles(), actor.scope());
    long job = log.begun(name, starter.name());
    threads.execute(() -> actors.run(starter, () -> run(job, work)));
    return job;
  }

  private void run(long job, Work work) {
    try {
      work.run((done, of, text) -> log.at(job, done, of, text));
      log.finished(job);
    } catch (RuleViolation refusal) {
      log.failed(job, refusal.code());
    } catch (RuntimeException failure) {
      LOG.log(Level.ERROR, "job " + job + " failed", failure);
      log.failed(job, failure.getClass().getSimpleName());
    }
  }
}
