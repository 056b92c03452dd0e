package org.dandang.personnel.domain.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.personnel.api.person.RecogniseDate;
import org.dandang.personnel.api.person.RecognisedDate;

/**
 * What an examination of the papers found to be the day of birth, of joining the party or of
 * starting work. It never changes; a later one takes its place.
 */
@Entity
@Table(name = "personnel_recognition")
@AggregateRoot
public class Recognition {
  @Id private Long id;
  @Version private long version;

  @Column(name = "person_id")
  private PersonId person;

  @Enumerated(EnumType.STRING)
  @Column(name = "date_kind")
  private RecognisedDate date;

  @Column(name = "before_day")
  private LocalDate before;

  private LocalDate day;
  private String ground;
  private String document;
  private String approver;

  @Column(name = "approved_on")
  private LocalDate on;

  @Column(name = "entered_by")
  private String enteredBy;

  protected Recognition() {}

  Recognition(long id, RecogniseDate command, Optional<LocalDate> before, String enteredBy) {
    this.id = id;
    this.person = command.person();
    this.date = command.date();
    this.before = before.orElse(null);
    this.day = command.day();
    this.ground = command.ground();
    this.document = command.document();
    this.approver = command.approver();
    this.on = command.on();
    this.enteredBy = enteredBy;
  }

  public PersonId person() {
    return person;
  }

  public RecognisedDate date() {
    return date;
  }

  public Optional<LocalDate> before() {
    return Optional.ofNullable(before);
  }

  public LocalDate day() {
    return day;
  }

  public String ground() {
    return ground;
  }

  public String document() {
    return document;
  }

  public String approver() {
    return approver;
  }

  public LocalDate on() {
    return on;
  }
}
