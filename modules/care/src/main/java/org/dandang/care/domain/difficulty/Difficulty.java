package org.dandang.care.domain.difficulty;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dandang.care.api.difficulty.Assignment;
import org.dandang.care.api.difficulty.CollectDifficulty;
import org.dandang.care.api.difficulty.Confirmation;
import org.dandang.care.api.difficulty.ConfirmedBy;
import org.dandang.care.api.difficulty.DifficultyDetail;
import org.dandang.care.api.difficulty.DifficultyId;
import org.dandang.care.api.difficulty.DifficultyKind;
import org.dandang.care.api.difficulty.DifficultyState;
import org.dandang.care.api.difficulty.Urgency;
import org.dandang.care.api.support.GroupId;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.kernel.record.AlreadyVoided;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.record.LabelThen;
import org.dandang.kernel.record.Standing;

/**
 * Something that is hard for the people of a village team. It is collected, given to a unit with a
 * last day, dealt with, and confirmed as solved by whoever had it, or by the office with its
 * reason. If it was not solved after all, it is opened again; every step stays.
 */
@Entity
@Table(name = "care_difficulty")
@AggregateRoot
public class Difficulty {
  @Id private Long id;
  @Version private long version;

  @Column(name = "group_id")
  private Long group;

  @Column(name = "unit_id")
  private UnitId village;

  @Column(name = "unit_name")
  private String villageName;

  @Column(name = "requester_id")
  private PersonId requester;

  @Embedded
  @AttributeOverride(name = "unit", column = @Column(name = "requester_unit_id"))
  private LabelThen requesterLabel;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private DifficultyKind kind;

  @Enumerated(EnumType.STRING)
  @Column(name = "urgency")
  private Urgency urgency;

  @Column(name = "difficulty")
  private String text;

  @Column(name = "collected_on")
  private LocalDate collectedOn;

  @Column(name = "owner_id")
  private UnitId owner;

  @Column(name = "owner_name")
  private String ownerName;

  @Column(name = "due")
  private LocalDate due;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private DifficultyState state = DifficultyState.COLLECTED;

  @Column(name = "result")
  private String result;

  @Enumerated(EnumType.STRING)
  @Column(name = "confirmed_by")
  private ConfirmedBy confirmedBy;

  @Column(name = "reopened")
  private int reopened;

  @Column(name = "entered_on")
  private LocalDate enteredOn;

  @Embedded private Standing standing = Standing.inForce();

  @OneToMany(mappedBy = "difficulty", cascade = CascadeType.ALL)
  @OrderBy("number")
  private List<Step> steps = new ArrayList<>();

  protected Difficulty() {}

  public Difficulty(
      DifficultyId id,
      CollectDifficulty collected,
      String villageName,
      LabelThen requesterLabel,
      LocalDate today) {
    this.id = id.value();
    this.group = collected.group().map(GroupId::value).orElse(null);
    this.village = collected.village();
    this.villageName = villageName;
    this.requester = collected.requester();
    this.requesterLabel = requesterLabel;
    this.kind = collected.kind();
    this.urgency = collected.urgency();
    this.text = collected.difficulty();
    this.collectedOn = collected.on();
    this.enteredOn = today;
    step(collected.on(), DifficultyState.COLLECTED, collected.difficulty());
  }

  public DifficultyId id() {
    return new DifficultyId(id);
  }

  public UnitId unit() {
    return village;
  }

  public long version() {
    return version;
  }

  public DifficultyState state() {
    return state;
  }

  /** It may be given to another unit until it is solved. */
  public void assign(Assignment assignment, String unitName) {
    mustBe(DifficultyState.COLLECTED, DifficultyState.ASSIGNED);
    owner = assignment.unit();
    ownerName = unitName;
    due = assignment.due();
    step(assignment.on(), DifficultyState.ASSIGNED, unitName);
  }

  public void solve(String how, LocalDate on) {
    mustBe(DifficultyState.ASSIGNED);
    result = how;
    step(on, DifficultyState.SOLVED, how);
  }

  public void confirm(Confirmation confirmation) {
    mustBe(DifficultyState.SOLVED);
    if (confirmation.by() == ConfirmedBy.OFFICE && confirmation.reason().isBlank())
      throw new ConfirmedWithoutReason();
    confirmedBy = confirmation.by();
    step(confirmation.on(), DifficultyState.CONFIRMED, confirmation.reason());
  }

  public void reopen(String reason, LocalDate on) {
    mustBe(DifficultyState.SOLVED, DifficultyState.CONFIRMED);
    reopened++;
    confirmedBy = null;
    step(on, DifficultyState.ASSIGNED, reason);
  }

  public void voidBy(Amendment amendment) {
    standing = standing.voidedBy(amendment);
  }

  public DifficultyDetail detail() {
    return new DifficultyDetail(
        id(),
        Optional.ofNullable(group).map(GroupId::new),
        village,
        villageName,
        requester,
        requesterLabel.name(),
        kind,
        urgency,
        text,
        collectedOn,
        Optional.ofNullable(owner),
        ownerName == null ? "" : ownerName,
        Optional.ofNullable(due),
        state,
        result == null ? "" : result,
        Optional.ofNullable(confirmedBy),
        steps.stream().map(Step::detail).toList(),
        standing.isVoided(),
        standing.amendment(),
        version);
  }

  private void step(LocalDate on, DifficultyState reached, String said) {
    LocalDate last = steps.isEmpty() ? on : steps.get(steps.size() - 1).on();
    if (on.isBefore(last)) throw new StepBeforeTheLast(last);
    steps.add(new Step(this, steps.size() + 1, on, reached, said));
    state = reached;
  }

  private void mustBe(DifficultyState... allowed) {
    if (standing.isVoided()) throw new AlreadyVoided();
    if (!List.of(allowed).contains(state)) throw new DifficultyNotInState(state);
  }
}
