package org.dandang.care.domain.swap;

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
import java.util.Map;
import org.dandang.care.api.swap.PlanSwap;
import org.dandang.care.api.swap.SwapDetail;
import org.dandang.care.api.swap.SwapFinding;
import org.dandang.care.api.swap.SwapId;
import org.dandang.care.api.swap.SwapRole;
import org.dandang.care.api.swap.SwapState;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.kernel.record.AlreadyVoided;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.record.LabelThen;
import org.dandang.kernel.record.Standing;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.PersonOnDay;

/**
 * A leader takes somebody else's place for a day. The day is planned with a role that fits the
 * leader's level, done with a report, and what was found becomes work for the unit in charge.
 */
@Entity
@Table(name = "care_swap")
@AggregateRoot
public class RoleSwap {
  @Id private Long id;
  @Version private long version;

  @Column(name = "swapped_on")
  private LocalDate day;

  @Column(name = "person_id")
  private PersonId leader;

  @Embedded private LabelThen label;

  @Enumerated(EnumType.STRING)
  @Column(name = "level")
  private Level level;

  @Enumerated(EnumType.STRING)
  @Column(name = "role")
  private SwapRole role;

  @Column(name = "host_id")
  private UnitId host;

  @Column(name = "host_name")
  private String hostName;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private SwapState state = SwapState.PLANNED;

  @Column(name = "report")
  private String report;

  @Column(name = "cancelled_reason")
  private String cancelledReason;

  @Column(name = "finding_count")
  private int findingCount;

  @Column(name = "settled_count")
  private int settledCount;

  @Column(name = "entered_on")
  private LocalDate enteredOn;

  @Embedded private Standing standing = Standing.inForce();

  @OneToMany(mappedBy = "swap", cascade = CascadeType.ALL)
  @OrderBy("number")
  private List<Finding> findings = new ArrayList<>();

  protected RoleSwap() {}

  public RoleSwap(SwapId id, PlanSwap plan, PersonOnDay leader, String hostName, LocalDate today) {
    if (!plan.role().isFor(leader.level())) throw new RoleNotForLevel(plan.role(), leader.level());
    this.id = id.value();
    this.day = plan.day();
    this.leader = plan.leader();
    this.label = leader.label();
    this.level = leader.level();
    this.role = plan.role();
    this.host = plan.host();
    this.hostName = hostName;
    this.enteredOn = today;
  }

  public SwapId id() {
    return new SwapId(id);
  }

  /** The leader's unit of the time. */
  public UnitId unit() {
    return label.unit();
  }

  public long version() {
    return version;
  }

  public SwapState state() {
    return state;
  }

  /**
   * @param owners names of the units that deal with the findings
   */
  public void done(
      String reported, List<SwapFinding> found, Map<UnitId, String> owners, LocalDate today) {
    mustBe(SwapState.PLANNED);
    if (day.isAfter(today)) throw new SwapNotYet(day);
    report = reported;
    for (SwapFinding one : found)
      findings.add(new Finding(this, findings.size() + 1, one, owners.get(one.owner())));
    findingCount = findings.size();
    state = SwapState.DONE;
  }

  public void settle(int number, String result, LocalDate on) {
    mustBe(SwapState.DONE);
    findings.stream()
        .filter(one -> one.isOpen(number))
        .findFirst()
        .orElseThrow(() -> new FindingUnknown(number))
        .settle(result, on);
    settledCount++;
  }

  public void cancel(String reason) {
    mustBe(SwapState.PLANNED);
    cancelledReason = reason;
    state = SwapState.CANCELLED;
  }

  public void voidBy(Amendment amendment) {
    standing = standing.voidedBy(amendment);
  }

  public SwapDetail detail() {
    return new SwapDetail(
        id(),
        day,
        leader,
        label.name(),
        label.unitName(),
        label.post(),
        level,
        role,
        host,
        hostName,
        state,
        report == null ? "" : report,
        findings.stream().map(Finding::detail).toList(),
        enteredOn,
        standing.isVoided(),
        standing.amendment(),
        version);
  }

  private void mustBe(SwapState needed) {
    if (standing.isVoided()) throw new AlreadyVoided();
    if (state != needed) throw new SwapNotInState(state);
  }
}
