package org.dandang.accountability.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.dandang.accountability.api.Effect;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.record.LabelThen;
import org.dandang.kernel.record.Standing;

/**
 * A person was given a post after an admonition or a reminder talk whose effect had ended, and a
 * tolerance determination says that the matter does not stand in the way. Recorded when the
 * appointment takes effect, with both that it rests on.
 */
@Entity
@Table(name = "accountability_later_appointment")
@AggregateRoot
public class LaterAppointment {
  @Id private Long id;

  @Column(name = "person_id")
  private PersonId person;

  @Embedded private LabelThen label;

  @Column(name = "change_id")
  private long change;

  @Column(name = "effective_on")
  private LocalDate effective;

  @Column(name = "measure_id")
  private long measure;

  @Column(name = "grant_id")
  private long grant;

  @Embedded private Standing standing;

  protected LaterAppointment() {}

  public LaterAppointment(
      long id, long change, LocalDate effective, FirstFormMeasure ended, Grant grant) {
    if (!ended.hasEndedBefore(effective)) throw new EffectNotEnded();
    if (!grant.isUsed()) grant.use(Effect.APPOINTMENT_NOT_AFFECTED, ended.person(), effective);
    this.id = id;
    this.person = ended.person();
    this.label = ended.label();
    this.change = change;
    this.effective = effective;
    this.measure = ended.id().value();
    this.grant = grant.id().value();
    this.standing = Standing.inForce();
  }

  /** The appointment was entered by mistake. */
  public void voided(Amendment why) {
    standing = standing.voidedBy(why);
  }
}
