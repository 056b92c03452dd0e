package org.dandang.training.domain.lifemeeting;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.kernel.record.AlreadyVoided;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.record.Standing;
import org.dandang.kernel.rule.Fraction;
import org.dandang.training.api.lifemeeting.AddProblem;
import org.dandang.training.api.lifemeeting.HoldMeeting;
import org.dandang.training.api.lifemeeting.LifeMeetingDetail;
import org.dandang.training.api.lifemeeting.LifeMeetingId;
import org.dandang.training.api.lifemeeting.MaterialKind;
import org.dandang.training.api.lifemeeting.MeetingKind;
import org.dandang.training.api.lifemeeting.MeetingState;
import org.dandang.training.api.lifemeeting.PrepareMeeting;

/**
 * A leading group's democratic life meeting. Papers are prepared; it is held when enough members
 * come; what was said and the list of problems are recorded; it closes when everything on the list
 * is put right.
 */
@Entity
@Table(name = "training_life_meeting")
@AggregateRoot
public class LifeMeeting {
  @Id private Long id;
  @Version private long version;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private MeetingKind kind;

  @Column(name = "unit_id")
  private UnitId unit;

  @Column(name = "unit_name")
  private String unitName;

  @Column(name = "for_year")
  private int year;

  @Column(name = "topic")
  private String topic;

  @Column(name = "planned_on")
  private LocalDate plannedOn;

  @Column(name = "held_on")
  private LocalDate heldOn;

  @Column(name = "place")
  private String place;

  @Column(name = "should_attend")
  private int shouldAttend;

  @Column(name = "present")
  private int present;

  @Column(name = "report_due")
  private LocalDate reportDue;

  @Column(name = "reported_on")
  private LocalDate reportedOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private MeetingState state = MeetingState.PREPARING;

  @Column(name = "cancelled_reason")
  private String cancelledReason;

  @Column(name = "problem_count")
  private int problemCount;

  @Column(name = "solved_count")
  private int solvedCount;

  @Column(name = "entered_on")
  private LocalDate enteredOn;

  @Embedded private Standing standing = Standing.inForce();

  @ElementCollection
  @CollectionTable(name = "training_life_material", joinColumns = @JoinColumn(name = "meeting_id"))
  @OrderColumn(name = "place")
  private List<Material> materials = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "training_life_criticism", joinColumns = @JoinColumn(name = "meeting_id"))
  @OrderColumn(name = "place")
  private List<Said> criticism = new ArrayList<>();

  @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL)
  @OrderBy("number")
  private List<Problem> problems = new ArrayList<>();

  protected LifeMeeting() {}

  public LifeMeeting(LifeMeetingId id, PrepareMeeting plan, String unitName, LocalDate today) {
    this.id = id.value();
    this.kind = plan.kind();
    this.unit = plan.unit();
    this.unitName = unitName;
    this.year = plan.year();
    this.topic = plan.topic();
    this.plannedOn = plan.plannedOn();
    this.enteredOn = today;
  }

  public LifeMeetingId id() {
    return new LifeMeetingId(id);
  }

  public UnitId unit() {
    return unit;
  }

  public long version() {
    return version;
  }

  public MeetingState state() {
    return state;
  }

  public void addMaterial(MaterialKind materialKind, String title, LocalDate on) {
    mustBe(MeetingState.PREPARING);
    materials.add(new Material(materialKind, title, on));
  }

  /**
   * @param quorum the part of the members without whom there is no meeting
   * @param due last day for the report
   */
  public void hold(HoldMeeting command, Fraction quorum, LocalDate due) {
    mustBe(MeetingState.PREPARING);
    for (MaterialKind needed : MaterialKind.values()) {
      if (materials.stream().noneMatch(one -> one.kind() == needed))
        throw new MaterialMissing(needed);
    }
    int needed = quorum.ceilingOf(command.shouldAttend());
    if (command.present() < needed) throw new QuorumMissing(command.present(), needed);
    state = MeetingState.HELD;
    heldOn = command.on();
    place = command.place();
    shouldAttend = command.shouldAttend();
    present = command.present();
    reportDue = due;
  }

  public void say(List<Said> said) {
    mustBe(MeetingState.HELD);
    criticism.addAll(said);
  }

  public void addProblem(AddProblem added, String responsible) {
    mustBe(MeetingState.HELD);
    problems.add(new Problem(this, problems.size() + 1, added, responsible));
    problemCount = problems.size();
  }

  public void solve(int number, String result, LocalDate on) {
    mustBe(MeetingState.HELD);
    problems.stream()
        .filter(one -> one.number() == number && one.isOpen())
        .findFirst()
        .orElseThrow(() -> new ProblemUnknown(number))
        .solve(result, on);
    solvedCount++;
  }

  public void report(LocalDate on) {
    mustBe(MeetingState.HELD);
    reportedOn = on;
  }

  public void close() {
    mustBe(MeetingState.HELD);
    if (criticism.stream().noneMatch(Said::ofSelf)) throw new NoCriticism();
    long open = problems.stream().filter(Problem::isOpen).count();
    if (open > 0) throw new ProblemsOpen(open);
    state = MeetingState.CLOSED;
  }

  public void cancel(String reason) {
    mustBe(MeetingState.PREPARING);
    state = MeetingState.CANCELLED;
    cancelledReason = reason;
  }

  public void voidBy(Amendment amendment) {
    standing = standing.voidedBy(amendment);
  }

  public LifeMeetingDetail detail() {
    return new LifeMeetingDetail(
        id(),
        unit,
        unitName,
        kind,
        year,
        topic,
        plannedOn,
        Optional.ofNullable(heldOn),
        place == null ? "" : place,
        shouldAttend,
        present,
        Optional.ofNullable(reportDue),
        Optional.ofNullable(reportedOn),
        state,
        materials.stream().map(Material::detail).toList(),
        criticism.stream().map(Said::detail).toList(),
        problems.stream().map(Problem::detail).toList(),
        enteredOn,
        standing.isVoided(),
        standing.amendment(),
        version);
  }

  private void mustBe(MeetingState needed) {
    if (standing.isVoided()) throw new AlreadyVoided();
    if (state != needed) throw new MeetingNotInState(state);
  }
}
