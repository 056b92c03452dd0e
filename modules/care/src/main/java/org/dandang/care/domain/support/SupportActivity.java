package org.dandang.care.domain.support;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.dandang.care.api.support.ActivityId;
import org.dandang.care.api.support.ActivityState;
import org.dandang.care.api.support.GroupId;
import org.dandang.care.api.support.PlanActivity;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.kernel.record.AlreadyVoided;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.record.Standing;
import org.dandang.personnel.api.PersonOnDay;

/**
 * A group goes to its village team: planned, and then carried out with these people, or cancelled.
 */
@Entity
@Table(name = "care_activity")
@AggregateRoot
public class SupportActivity {
  @Id private Long id;
  @Version private long version;

  @Column(name = "group_id")
  private long group;

  @Column(name = "unit_id")
  private UnitId backing;

  @Column(name = "done_on")
  private LocalDate day;

  @Column(name = "topic")
  private String topic;

  @Column(name = "place")
  private String place;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private ActivityState state = ActivityState.PLANNED;

  @Column(name = "participants")
  private int participantCount;

  @Column(name = "cancelled_reason")
  private String cancelledReason;

  @Column(name = "entered_on")
  private LocalDate enteredOn;

  @Embedded private Standing standing = Standing.inForce();

  @OneToMany(mappedBy = "activity", cascade = CascadeType.ALL)
  private List<Participant> participants = new ArrayList<>();

  protected SupportActivity() {}

  public SupportActivity(ActivityId id, SupportGroup group, PlanActivity plan, LocalDate today) {
    group.mustBeAtWork(plan.day());
    this.id = id.value();
    this.group = group.id().value();
    this.backing = group.unit();
    this.day = plan.day();
    this.topic = plan.topic();
    this.place = plan.place();
    this.enteredOn = today;
  }

  public ActivityId id() {
    return new ActivityId(id);
  }

  public GroupId group() {
    return new GroupId(group);
  }

  public UnitId unit() {
    return backing;
  }

  public LocalDate day() {
    return day;
  }

  public long version() {
    return version;
  }

  /** Whoever is named twice took part once. */
  public void carryOut(
      Collection<PersonId> people, Map<PersonId, PersonOnDay> known, LocalDate today) {
    mustBePlanned();
    if (day.isAfter(today)) throw new ActivityNotYet(day);
    if (people.isEmpty()) throw new NobodyTookPart();
    for (PersonId person : new LinkedHashSet<>(people)) {
      PersonOnDay onDay = known.get(person);
      if (onDay == null || !onDay.cadre()) throw new ServesAsCadre(person);
      participants.add(new Participant(this, person, onDay.label()));
    }
    participantCount = participants.size();
    state = ActivityState.CARRIED_OUT;
  }

  public void cancel(String reason) {
    mustBePlanned();
    cancelledReason = reason;
    state = ActivityState.CANCELLED;
  }

  public void voidBy(Amendment amendment) {
    standing = standing.voidedBy(amendment);
  }

  private void mustBePlanned() {
    if (standing.isVoided()) throw new AlreadyVoided();
    if (state != ActivityState.PLANNED) throw new ActivityNotInState(state);
  }
}
