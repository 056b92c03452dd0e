package org.dandang.personnel.domain.appointment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.record.Standing;
import org.dandang.kernel.rule.InvalidInput;
import org.dandang.kernel.time.Period;
import org.dandang.personnel.api.appointment.NotifyBar;

/**
 * An effect period notified on paper, where the discipline half runs elsewhere. It bars for its
 * period and is voided when it was wrong.
 */
@Entity
@Table(name = "personnel_notified_bar")
@AggregateRoot
public class NotifiedBar {
  @Id private Long id;
  @Version private long version;

  @Column(name = "person_id")
  private PersonId person;

  private String rule;
  private String purposes;
  private String document;
  private String measure;
  @Embedded private Period period;
  @Embedded private Standing standing;

  protected NotifiedBar() {}

  public NotifiedBar(long id, NotifyBar command) {
    refuseWrongEnd(command);
    this.id = id;
    this.person = command.person();
    this.rule = command.rule();
    this.purposes =
        command.purposes().stream()
            .sorted()
            .map(Enum::name)
            .collect(java.util.stream.Collectors.joining(","));
    this.document = command.document();
    this.measure = command.measure().orElse(null);
    this.period = Period.of(command.begin(), command.end().orElse(null));
    this.standing = Standing.inForce();
  }

  /** Only an open case has no last day yet. */
  private static void refuseWrongEnd(NotifyBar command) {
    if (command.measure().isPresent() && command.end().isEmpty())
      throw new InvalidInput("end", "personnel.bar-without-end");
    if (command.end().filter(end -> end.isBefore(command.begin())).isPresent())
      throw new InvalidInput("end", "personnel.days-reversed", command.begin());
  }

  public long id() {
    return id;
  }

  public void voidBar(Amendment amendment) {
    standing = standing.voidedBy(amendment);
  }
}
