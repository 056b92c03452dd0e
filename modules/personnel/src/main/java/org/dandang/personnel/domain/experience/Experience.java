package org.dandang.personnel.domain.experience;

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
import org.dandang.personnel.api.experience.EnterExperience;
import org.dandang.personnel.api.experience.ExperienceKind;
import org.dandang.personnel.api.experience.ExperienceRow;
import org.dandang.personnel.api.experience.RecogniseExperience;

/**
 * A line of study or service in a cadre's file. It is entered as the papers say, recognised after
 * they were examined, and voided where it is wrong; what it said is never changed.
 */
@Entity
@Table(name = "personnel_experience")
@AggregateRoot
public class Experience {
  @Id private Long id;
  @Version private long version;

  @Column(name = "person_id")
  private PersonId person;

  @Enumerated(EnumType.STRING)
  private ExperienceKind kind;

  @Column(name = "begins")
  private LocalDate begin;

  @Column(name = "ends")
  private LocalDate end;

  private String place;
  private String subject;
  private String education;
  private String degree;

  @Column(name = "recognised_ground")
  private String ground;

  @Column(name = "recognised_paper")
  private String paper;

  @Column(name = "recognised_by")
  private String approver;

  @Column(name = "recognised_on")
  private LocalDate recognisedOn;

  @Embedded private Standing standing;

  @Column(name = "entered_by")
  private String enteredBy;

  protected Experience() {}

  public Experience(long id, EnterExperience command, LocalDate birth, String enteredBy) {
    LocalDate last = command.end().orElse(command.begin());
    if (command.begin().isBefore(birth) || last.isBefore(command.begin()))
      throw new ExperienceOutOfOrder(command.begin(), last);
    if (!command.kind().isStudy()
        && (command.education().isPresent() || command.degree().isPresent()))
      throw new ServiceGivesNoDegree();
    this.id = id;
    this.person = command.person();
    this.kind = command.kind();
    this.begin = command.begin();
    this.end = command.end().orElse(null);
    this.place = command.place().strip();
    this.subject = command.subject().strip();
    this.education = command.education().orElse(null);
    this.degree = command.degree().orElse(null);
    this.standing = Standing.inForce();
    this.enteredBy = enteredBy;
  }

  public long id() {
    return id;
  }

  public long version() {
    return version;
  }

  public PersonId person() {
    return person;
  }

  /** A later recognition takes the place of an earlier one, which the history keeps. */
  public void recognise(RecogniseExperience command) {
    if (standing.isVoided()) throw new LineVoided();
    if (command.on().isBefore(end == null ? begin : end))
      throw new ExperienceOutOfOrder(end == null ? begin : end, command.on());
    ground = command.ground().strip();
    paper = command.paper().strip();
    approver = command.approver().strip();
    recognisedOn = command.on();
  }

  public void voidLine(Amendment amendment) {
    standing = standing.voidedBy(amendment);
  }

  public ExperienceRow told() {
    return new ExperienceRow(
        id,
        version,
        kind,
        begin,
        Optional.ofNullable(end),
        place,
        subject,
        Optional.ofNullable(education),
        Optional.ofNullable(degree),
        recognisedOn == null
            ? Optional.empty()
            : Optional.of(new ExperienceRow.Recognised(ground, paper, approver, recognisedOn)));
  }
}
