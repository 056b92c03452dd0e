package org.dandang.office.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.dandang.kernel.actor.Actors;
import org.dandang.kernel.actor.NamedActor;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.actor.Scope;
import org.dandang.kernel.desk.Jobs.Work;
import org.dandang.kernel.record.AlreadyVoided;
import org.dandang.kernel.test.TestActor;
import org.dandang.office.MirrorSealer;
import org.dandang.office.api.JobRecords.JobRow;
import org.dandang.office.api.JobRecords.State;
import org.dandang.office.domain.desk.Job;
import org.dandang.office.domain.desk.JobList;
import org.junit.jupiter.api.Test;

class BackgroundJobsTest {
  private final Map<Long, Job> stored = new HashMap<>();
  private final List<byte[]> parts = new ArrayList<>();
  private LocalDateTime cleared;
  private final Actings actings = new Actings();
  private final ExecutorService threads = Executors.newSingleThreadExecutor();
  private final BackgroundJobs jobs =
      new BackgroundJobs(
          new JobLog(
              new Stored(),
              new MirrorSealer(),
              new OfficeConfiguration(Optional.empty(), "450000", 20, 7),
              Clock.systemUTC()),
          TestActor.with(Role.OVERVIEW_EDITOR).in(Scope.NOTHING),
          actings);

  @Test
  void a_job_runs_as_who_started_it_and_tells_its_progress() throws InterruptedException {
    JobRow job = ended(progress -> progress.at(3, 4, "三"));
    assertThat(job.state()).isEqualTo(State.DONE);
    assertThat(job.percent()).isEqualTo(100);
    assertThat(job.text()).isEqualTo("三");
    assertThat(actings.handed).isEqualTo(1);
    assertThat(cleared).isBefore(LocalDateTime.now(Clock.systemUTC()).minusDays(6));
  }

  @Test
  void a_job_leaves_a_file_in_sealed_parts_none_of_which_is_long() throws InterruptedException {
    byte[] megabytes = new byte[(2 << 20) + 1];
    JobRow job = ended(progress -> progress.leave("名册.xlsx", new ByteArrayInputStream(megabytes)));
    assertThat(job.state()).isEqualTo(State.DONE);
    assertThat(job.result()).isTrue();
    assertThat(stored.get(7L).result()).contains("名册.xlsx");
    assertThat(parts).extracting(part -> part.length).containsExactly(1 << 20, 1 << 20, 1);
    assertThat(parts).extracting(part -> part[0]).containsOnly((byte) 0xFF);
  }

  @Test
  void a_job_that_breaks_while_it_writes_leaves_nothing() throws InterruptedException {
    JobRow job =
        ended(
            progress -> {
              try (OutputStream file = progress.leaving("名册.xlsx")) {
                file.write(1);
                throw new IllegalStateException("broken");
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    assertThat(job.state()).isEqualTo(State.FAILED);
    assertThat(job.result()).isFalse();
    assertThat(parts).isEmpty();
  }

  @Test
  void a_job_that_its_owner_calls_off_stops_where_it_tells_how_far_it_is()
      throws InterruptedException {
    JobRow job =
        ended(
            progress -> {
              progress.at(1, 4, "一");
              stored.get(7L).cancel("tester", LocalDateTime.now(Clock.systemUTC()));
              progress.at(2, 4, "二");
            });
    assertThat(job.state()).isEqualTo(State.CANCELLED);
    assertThat(job.text()).isEqualTo("一");
    assertThat(job.result()).isFalse();
  }

  @Test
  void a_job_that_a_rule_stops_names_the_rule() throws InterruptedException {
    JobRow job =
        ended(
            progress -> {
              throw new AlreadyVoided();
            });
    assertThat(job.state()).isEqualTo(State.FAILED);
    assertThat(job.text()).isEqualTo("kernel.already-voided");
  }

  @Test
  void a_job_that_breaks_is_seen_as_failed() throws InterruptedException {
    JobRow job =
        ended(
            progress -> {
              throw new IllegalStateException("broken");
            });
    assertThat(job.state()).isEqualTo(State.FAILED);
    assertThat(job.text()).isEqualTo("IllegalStateException");
  }

  private JobRow ended(Work work) throws InterruptedException {
    jobs.threads = threads;
    long id = jobs.start("导出", work);
    threads.shutdown();
    assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    return stored.get(id).row(java.time.LocalDateTime.now(Clock.systemUTC()));
  }

  private final class Stored implements JobList {
    @Override
    public long nextId() {
      return 7;
    }

    @Override
    public void add(Job job) {
      stored.put(7L, job);
    }

    @Override
    public Job get(long id) {
      return stored.get(id);
    }

    @Override
    public void addPart(long job, int number, byte[] sealed) {
      assertThat(number).isEqualTo(parts.size());
      parts.add(sealed);
    }

    @Override
    public void discard(long job) {
      parts.clear();
    }

    @Override
    public void clear(LocalDateTime before) {
      cleared = before;
    }
  }

  private static final class Actings implements Actors {
    private int handed;

    @Override
    public Runnable handed(Runnable task) {
      handed++;
      return task;
    }

    @Override
    public <T> T as(NamedActor actor, Supplier<T> task) {
      return task.get();
    }
  }
}
