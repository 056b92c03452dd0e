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
import java.util.Optional;
import org.dandang.kernel.desk.Jobs.CalledOff;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.kernel.rule.NotFound;
import org.dandang.office.api.JobRecords.JobRow;
import org.dandang.office.api.JobRecords.State;

/**
 * Long work. It runs, tells how far it is, and ends done, failed or called off by its owner, to
 * whom it may leave a file; a silent one was interrupted.
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

  @Column(name = "file_name")
  private String file;

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

  /**
   * @throws CalledOff when it is not wanted any more
   */
  public void at(int done, int total, String text, LocalDateTime now) {
    goOn(now);
    this.done = done;
    this.total = total;
    this.text = text;
  }

  /**
   * @throws CalledOff when it is not wanted any more
   */
  public void goOn(LocalDateTime now) {
    if (state == State.CANCELLED) throw new CalledOff(id);
    touchedAt = now;
  }

  /** Its file has waited long enough, or never came to its end. */
  public void forget() {
    file = null;
    if (state == State.RUNNING) state = State.FAILED;
  }

  public long id() {
    return id;
  }

  public void leave(String name) {
    if (state == State.CANCELLED) throw new CalledOff(id);
    file = name;
  }

  /** Only the owner may, and only what still runs. */
  public void cancel(String who, LocalDateTime now) {
    if (!owner.equals(who)) throw new NotFound(id);
    if (state != State.RUNNING) throw new JobEnded();
    state = State.CANCELLED;
    touchedAt = now;
  }

  public void finish(LocalDateTime now) {
    if (state != State.RUNNING) return;
    state = State.DONE;
    total = Math.max(done, total);
    done = total;
    touchedAt = now;
  }

  public void fail(String why, LocalDateTime now) {
    if (state != State.RUNNING) return;
    state = State.FAILED;
    text = why;
    touchedAt = now;
  }

  public JobRow row(LocalDateTime now) {
    boolean silent = state == State.RUNNING && touchedAt.plus(SILENCE).isBefore(now);
    return new JobRow(
        id,
        name,
        silent ? State.INTERRUPTED : state,
        done,
        total,
        text,
        startedAt,
        touchedAt,
        file != null && state == State.DONE);
  }

  /** The name of the file that it left, once it is done. */
  public Optional<String> result() {
    return state == State.DONE ? Optional.ofNullable(file) : Optional.empty();
  }
}
