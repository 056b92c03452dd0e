package org.dandang.office.domain.desk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.LocalDateTime;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.office.api.JobRecords.JobRow;
import org.dandang.office.api.JobRecords.State;

/**
 * Long work. It runs, tells how far it is, and ends done or failed; a silent one was interrupted.
 */
@Entity
@Table(name = "office_job")
@AggregateRoot
public class Job {
  private static final Duration SILENCE = Duration.ofMinutes(15);

  @Id private Long id;
  @Version private long version;
  private String name;
  private String owner;

  @Enumerated(EnumType.STRING)
  private State state;

  private int done;
  private int total;
  private String text;

  @Column(name = "started_at")
  private LocalDateTime startedAt;

  @Column(name = "touched_at")
  private LocalDateTime touchedAt;

  protected Job() {}

  public Job(long id, String name, String owner, LocalDateTime now) {
    this.id = id;
    this.name = name;
    this.owner = owner;
    this.state = State.RUNNING;
    this.text = "";
    this.startedAt = now;
    this.touchedAt = now;
  }

  public void at(int done, int total, String text, LocalDateTime now) {
    this.done = done;
    this.total = total;
    this.text = text;
    this.touchedAt = now;
  }

  public void finish(LocalDateTime now) {
    state = State.DONE;
    done = total;
    touchedAt = now;
  }

  public void fail(String why, LocalDateTime now) {
    state = State.FAILED;
    text = why;
    touchedAt = now;
  }

  public JobRow row(LocalDateTime now) {
    boolean silent = state == State.RUNNING && touchedAt.plus(SILENCE).isBefore(now);
    return new JobRow(
        id, name, silent ? State.INTERRUPTED : state, done, total, text, startedAt, touchedAt);
  }
}
