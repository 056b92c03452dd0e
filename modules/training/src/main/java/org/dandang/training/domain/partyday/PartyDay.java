package org.dandang.training.domain.partyday;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.YearMonth;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.kernel.record.AlreadyVoided;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.record.Standing;
import org.dandang.personnel.api.BranchOnDay;
import org.dandang.personnel.api.PartyOrganisationId;
import org.dandang.training.api.partyday.PartyDayDetail;
import org.dandang.training.api.partyday.PartyDayId;
import org.dandang.training.api.partyday.RecordPartyDay;

/**
 * What a branch held on its day of the month. It is reported with topic and attendance, and is
 * complete once the minutes are there; only then does it count.
 */
@Entity
@Table(name = "training_party_day")
@AggregateRoot
public class PartyDay {
  @Id private Long id;
  @Version private long version;

  @Column(name = "branch_id")
  private long branch;

  @Column(name = "branch_name")
  private String branchName;

  @Column(name = "unit_id")
  private UnitId unit;

  @Column(name = "unit_name")
  private String unitName;

  @Column(name = "month_begin")
  private LocalDate month;

  @Column(name = "fixed_day")
  private int fixedDay;

  @Column(name = "held_on")
  private LocalDate heldOn;

  @Column(name = "moved_reason")
  private String movedReason;

  @Column(name = "topic")
  private String topic;

  @Column(name = "ideals")
  private boolean ideals;

  @Column(name = "should_attend")
  private int shouldAttend;

  @Column(name = "present")
  private int present;

  @Column(name = "minutes")
  private String minutes;

  @Column(name = "complete")
  private boolean complete;

  @Column(name = "entered_on")
  private LocalDate enteredOn;

  @Embedded private Standing standing = Standing.inForce();

  protected PartyDay() {}

  public PartyDay(
      PartyDayId id, BranchOnDay branch, int fixedDay, RecordPartyDay held, LocalDate today) {
    if (!YearMonth.from(held.heldOn()).equals(held.month()) || held.heldOn().isAfter(today))
      throw new OutsideItsMonth(held.heldOn());
    if (held.heldOn().getDayOfMonth() != fixedDay && held.movedReason().isBlank())
      throw new MovedWithoutReason(fixedDay);
    if (held.present() > held.shouldAttend())
      throw new MorePresentThanMembers(held.present(), held.shouldAttend());
    this.id = id.value();
    this.branch = branch.id().value();
    this.branchName = branch.name();
    this.unit = branch.unit();
    this.unitName = branch.unitName();
    this.month = held.month().atDay(1);
    this.fixedDay = fixedDay;
    this.heldOn = held.heldOn();
    this.movedReason = held.movedReason();
    this.topic = held.topic();
    this.ideals = held.ideals();
    this.shouldAttend = held.shouldAttend();
    this.present = held.present();
    this.enteredOn = today;
    minute(held.minutes());
  }

  public PartyDayId id() {
    return new PartyDayId(id);
  }

  public UnitId unit() {
    return unit;
  }

  public long version() {
    return version;
  }

  public boolean isComplete() {
    return complete;
  }

  public void addMinutes(String written) {
    if (standing.isVoided()) throw new AlreadyVoided();
    minute(written);
  }

  public void voidBy(Amendment amendment) {
    standing = standing.voidedBy(amendment);
  }

  public PartyDayDetail detail() {
    return new PartyDayDetail(
        id(),
        new PartyOrganisationId(branch),
        branchName,
        unit,
        unitName,
        YearMonth.from(month),
        fixedDay,
        heldOn,
        movedReason,
        topic,
        ideals,
        shouldAttend,
        present,
        minutes,
        complete,
        enteredOn,
        standing.isVoided(),
        standing.amendment(),
        version);
  }

  private void minute(String written) {
    minutes = written;
    complete = present > 0 && !written.isBlank();
  }
}
