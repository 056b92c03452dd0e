package org.dandang.personnel.domain.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.record.Standing;
import org.dandang.personnel.api.person.NoteTemperament;
import org.dandang.personnel.api.person.Temperament;
import org.dandang.personnel.api.person.TemperamentMark;
import org.dandang.personnel.api.person.TemperamentNote;

/**
 * What a signed paper of an examination says of a cadre's temperament. It may be used for a set
 * time from the signature on, is never changed, and is voided where it was taken down wrongly.
 */
@Entity
@Table(name = "personnel_temperament_note")
@AggregateRoot
public class TemperamentRemark {
  @Id private Long id;
  @Version private long version;

  @Column(name = "person_id")
  private PersonId person;

  @Enumerated(EnumType.STRING)
  private Temperament dimension;

  @Enumerated(EnumType.STRING)
  private TemperamentMark mark;

  private String remark;
  private String paper;
  private String signer;

  @Column(name = "signed_on")
  private LocalDate on;

  @Column(name = "valid_until")
  private LocalDate validUntil;

  @Embedded private Standing standing;

  @Column(name = "entered_by")
  private String enteredBy;

  protected TemperamentRemark() {}

  /**
   * @param months for how long a note may be used
   */
  public TemperamentRemark(
      long id, NoteTemperament command, int months, LocalDate today, String enteredBy) {
    this.id = id;
    this.person = command.person();
    this.dimension = command.dimension();
    this.mark = command.mark();
    this.remark = command.text().strip();
    this.paper = command.paper().strip();
    this.signer = command.signer().strip();
    this.on = command.on();
    this.validUntil = command.on().plusMonths(months).minusDays(1);
    this.standing = Standing.inForce();
    this.enteredBy = enteredBy;
    if (validUntil.isBefore(today)) throw new PaperTooOld(on, validUntil);
  }

  public long version() {
    return version;
  }

  public PersonId person() {
    return person;
  }

  public void voidNote(Amendment amendment) {
    standing = standing.voidedBy(amendment);
  }

  public TemperamentNote told() {
    return new TemperamentNote(
        id,
        version,
        person,
        dimension,
        Optional.ofNullable(mark),
        remark,
        paper,
        signer,
        on,
        validUntil);
  }
}
