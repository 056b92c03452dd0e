package org.dandang.personnel.domain.pool;

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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.kernel.record.Standing;
import org.dandang.kernel.time.Period;
import org.dandang.personnel.api.Industry;
import org.dandang.personnel.api.pool.OpenPool;
import org.dandang.personnel.api.pool.PoolId;

/**
 * A classified pool of cadres. It is opened for an industry and a profession; members come in and
 * go out by its rule or by hand, and who was in it when stays known.
 */
@Entity
@Table(name = "personnel_pool")
@AggregateRoot
public class Pool {
  private static final String BY_RULE = "符合入库条件";
  private static final String RULE_ENDED = "不再符合入库条件";

  @Id private Long id;
  @Version private long version;
  private String name;

  @Enumerated(EnumType.STRING)
  private Industry industry;

  private String profession;

  @Column(name = "by_rule")
  private boolean byRule;

  @Column(name = "unit_id")
  private UnitId unit;

  @Embedded private Period period;
  @Embedded private Standing standing;

  @OneToMany(mappedBy = "pool", cascade = CascadeType.ALL)
  private List<PoolMember> members = new ArrayList<>();

  protected Pool() {}

  public Pool(PoolId id, OpenPool command) {
    if (command.byRule() && command.industry().isEmpty() && command.profession().isEmpty())
      throw new PoolWithoutRule();
    this.id = id.value();
    this.name = command.name();
    this.industry = command.industry().orElse(null);
    this.profession = command.profession().orElse(null);
    this.byRule = command.byRule();
    this.unit = command.unit();
    this.period = Period.from(command.on());
    this.standing = Standing.inForce();
  }

  public PoolId id() {
    return new PoolId(id);
  }

  public long version() {
    return version;
  }

  public Optional<Industry> industry() {
    return Optional.ofNullable(industry);
  }

  public Optional<String> profession() {
    return Optional.ofNullable(profession);
  }

  /** By hand; who is in stays in. */
  public void take(Collection<PersonId> persons, String reason, LocalDate on) {
    if (byRule) throw new PoolKeptByRule(id());
    addMissing(persons, reason, on);
  }

  public void remove(Collection<PersonId> persons, String reason, LocalDate on) {
    if (byRule) throw new PoolKeptByRule(id());
    members.stream()
        .filter(m -> m.isIn() && persons.contains(m.person()))
        .forEach(m -> m.leave(reason, on));
  }

  /** The pool becomes exactly these; answers how many came or went. */
  public int become(Set<PersonId> persons, LocalDate on) {
    if (!byRule) throw new PoolKeptByRule(id());
    int gone = 0;
    for (PoolMember member : members) {
      if (member.isIn() && !persons.contains(member.person())) {
        member.leave(RULE_ENDED, on);
        gone++;
      }
    }
    return gone + addMissing(persons, BY_RULE, on);
  }

  public long membersOn(LocalDate day) {
    return members.stream().filter(m -> m.period().contains(day)).count();
  }

  private int addMissing(Collection<PersonId> persons, String reason, LocalDate on) {
    Set<PersonId> in = new HashSet<>();
    members.stream().filter(PoolMember::isIn).forEach(m -> in.add(m.person()));
    int came = 0;
    for (PersonId person : persons) {
      if (in.add(person)) {
        members.add(new PoolMember(this, person, reason, on));
        came++;
      }
    }
    return came;
  }
}
