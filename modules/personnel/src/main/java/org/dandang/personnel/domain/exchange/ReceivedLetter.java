package org.dandang.personnel.domain.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.dandang.kernel.desk.ClearanceDesk.Letter;
import org.dandang.kernel.desk.ClearanceDesk.Purpose;
import org.dandang.kernel.record.AggregateRoot;

/**
 * A letter of inquiry that came as a signed file. It waits in the register of letters under a
 * number of its own; the answer goes back under the number that the letter has with its sender.
 */
@Entity
@Table(name = "personnel_received_letter")
@AggregateRoot
public class ReceivedLetter {
  @Id private Long id;
  @Version private long version;
  private long theirs;
  private long register;

  @Enumerated(EnumType.STRING)
  private Purpose purpose;

  private String document;

  @Column(name = "on_day")
  private LocalDate on;

  private int persons;

  protected ReceivedLetter() {}

  public ReceivedLetter(long id, long theirs, long register, Letter letter) {
    this.id = id;
    this.theirs = theirs;
    this.register = register;
    this.purpose = letter.purpose();
    this.document = letter.document();
    this.on = letter.on();
    this.persons = letter.persons().size();
  }

  public long id() {
    return id;
  }

  public long theirs() {
    return theirs;
  }

  public long register() {
    return register;
  }

  public String document() {
    return document;
  }

  /** Whether so many replies answer the letter. */
  public void answeredBy(int replies) {
    if (replies < persons) throw new NotAnsweredYet(document);
  }
}
