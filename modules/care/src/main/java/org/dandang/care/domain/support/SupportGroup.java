package org.dandang.care.domain.support;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import org.dandang.care.api.support.ActivityRow;
import org.dandang.care.api.support.FormGroup;
import org.dandang.care.api.support.GroupDetail;
import org.dandang.care.api.support.GroupId;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.kernel.record.AlreadyVoided;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.record.LabelThen;
import org.dandang.kernel.record.Standing;
import org.dandang.personnel.api.PersonOnDay;
import org.dandang.personnel.api.UnitKind;
import org.dandang.personnel.api.UnitOnDay;

/**
 * A backing unit, a leader in charge and a volunteer team, paired with the work team of one village
 * for one year. It may be dissolved before the year is over.
 */
@Entity
@Table(name = "care_group")
@AggregateRoot
public class SupportGroup {
  @Id private Long id;
  @Version private long version;

  @Column(name = "for_year")
  private int year;

  @Column(name = "unit_id")
  private UnitId backing;

  @Column(name = "unit_name")
  private String backingName;

  @Column(name = "village_id")
  private UnitId village;

  @Column(name = "village_name")
  private String villageName;

  @Column(name = "leader_id")
  private PersonId leader;

  @Embedded
  @AttributeOverride(name = "unit", column = @Column(name = "leader_unit_id"))
  private LabelThen leaderLabel;

  @Column(name = "volunteers")
  private String volunteers;

  @Column(name = "formed_on")
  private LocalDate formedOn;

  @Column(name = "dissolved_reason")
  private String dissolvedReason;

  @Embedded private Standing standing = Standing.inForce();

  protected SupportGroup() {}

  public SupportGroup(
      GroupId id, FormGroup command, UnitOnDay backing, UnitOnDay village, PersonOnDay leader) {
    if (village.kind() != UnitKind.VILLAGE) throw new NotAVillage(village.name());
    if (backing.kind() == UnitKind.VILLAGE) throw new BackedByVillage(backing.name());
    if (!leader.leading()) throw new LeaderWithoutPost(leader.label().name());
    this.id = id.value();
    this.year = command.year();
    this.backing = backing.unit();
    this.backingName = backing.name();
    this.village = village.unit();
    this.villageName = village.name();
    this.leader = leader.person();
    this.leaderLabel = leader.label();
    this.volunteers = command.volunteers();
    this.formedOn = command.on();
  }

  public GroupId id() {
    return new GroupId(id);
  }

  /** The backing unit scopes the record. */
  public UnitId unit() {
    return backing;
  }

  public UnitId village() {
    return village;
  }

  public String villageName() {
    return villageName;
  }

  public long version() {
    return version;
  }

  public void mustBeAtWork(LocalDate day) {
    if (standing.isVoided()) throw new AlreadyVoided();
    if (dissolvedReason != null) throw new GroupDissolved();
    if (day.getYear() != year) throw new OtherYear(year);
  }

  public void dissolve(String reason) {
    if (standing.isVoided()) throw new AlreadyVoided();
    dissolvedReason = reason;
  }

  public void voidBy(Amendment amendment) {
    standing = standing.voidedBy(amendment);
  }

  public GroupDetail detail(List<ActivityRow> activities) {
    return new GroupDetail(
        id(),
        year,
        backing,
        backingName,
        village,
        villageName,
        leader,
        leaderLabel.name(),
        leaderLabel.post(),
        volunteers,
        formedOn,
        dissolvedReason == null ? "" : dissolvedReason,
        activities,
        standing.isVoided(),
        standing.amendment(),
        version);
  }
}
