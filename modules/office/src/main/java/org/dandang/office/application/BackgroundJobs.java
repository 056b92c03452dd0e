package org.dandang.office.application;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Actors;
import org.dandang.kernel.desk.Jobs;
import org.dandang.kernel.rule.RuleViolation;

/** Runs jobs on the server's own threads; whoever started them goes on acting. */
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
    long job = log.begun(name, actor.name());
    CompletableFuture.runAsync(actors.handed(() -> work.run(new Telling(log, job))), threads)
        .whenComplete((nothing, failure) -> end(job, failure));
    return job;
  }

  private void end(long job, Throwable failure) {
    if (failure == null) {
      log.finished(job);
      return;
    }
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
    if (cause instanceof CalledOff) {
      log.discarded(job);
      return;
    }
    if (cause instanceof RuleViolation refusal) {
      log.failed(job, refusal.code());
    } else {
      LOG.log(Level.ERROR, "job " + job + " failed", cause);
      log.failed(job, cause.getClass().getSimpleName());
    }
  }

  private record Telling(JobLog log, long job) implements Progress {
    @Override
    public void at(int done, int of, String text) {
      log.at(job, done, of, text);
    }

    @Override
    public OutputStream leaving(String name) {
      return new LeftFile(log, job, name);
    }

    @Override
    public <T> T apart(Supplier<T> reading) {
      return log.apart(reading);
    }
  }
}
