package org.dandang.personnel.domain.pool;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.record.Standing;
import org.dandang.kernel.time.Period;
import org.dandang.personnel.api.Industry;
import org.dandang.personnel.api.pool.AnswerNominations;
import org.dandang.personnel.api.pool.ChangePool;
import org.dandang.personnel.api.pool.LeavePool;
import org.dandang.personnel.api.pool.OpenPool;
import org.dandang.personnel.api.pool.PoolId;
import org.dandang.personnel.api.pool.PoolKind;
import org.dandang.personnel.api.search.Conditions;
import org.dandang.personnel.domain.search.ConditionsColumn;

/**
 * A pool of cadres. It is opened for an industry and a profession, or for the young or the reserve;
 * members come in and go out by its rule, by hand, or once a nomination is confirmed, and who was
 * in it when, and why, stays known.
 */
@Entity
@Table(name = "personnel_pool")
@AggregateRoot
public class Pool {
  @Id private Long id;
  @Version private long version;
  private String name;

  @Enumerated(EnumType.STRING)
  private PoolKind kind;

  @Enumerated(EnumType.STRING)
  private Industry industry;

  private String profession;

  @Column(name = "by_rule")
  private boolean byRule;

  @Convert(converter = ConditionsColumn.class)
  private Conditions rule;

  @Column(name = "refreshed_on")
  private LocalDate refreshedOn;

  @Column(name = "unit_id")
  private UnitId unit;

  @Embedded private Period period;
  @Embedded private Standing standing;

  @OneToMany(mappedBy = "pool", cascade = CascadeType.ALL)
  private List<PoolMember> members = new ArrayList<>();

  @OneToMany(mappedBy = "pool", cascade = CascadeType.ALL)
  private List<PoolNomination> nominations = new ArrayList<>();

  protected Pool() {}

  public Pool(PoolId id, OpenPool command) {
    if (command.rule().filter(Conditions::isNone).isPresent()) throw new PoolWithoutRule();
    this.id = id.value();
    this.name = command.name();
    this.kind = command.kind();
    this.industry = command.industry().orElse(null);
    this.profession = command.profession().orElse(null);
    this.rule = command.rule().orElse(null);
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

  /** Whom this names is in; empty for a pool by hand. */
  public Optional<Conditions> rule() {
    return Optional.ofNullable(rule);
  }

  /** By hand; who is in stays in. */
  public void take(Collection<PersonId> persons, String reason, LocalDate on) {
    byHandOn(on);
    if (kind.nominates()) throw new NominationsAsked(id());
    addMissing(persons, reason, on);
  }

  public void leave(LeavePool command) {
    byHandOn(command.on());
    for (PersonId person : command.persons())
      members.stream()
          .filter(m -> m.isIn() && m.person().equals(person) && m.period().contains(command.on()))
          .findFirst()
          .orElseThrow(() -> new NotInThePool(command.on()))
          .leave(command.outcome(), command.reason(), command.on());
  }

  /** Whoever is in, or waits already, is not nominated again. */
  public void nominate(Collection<PersonId> persons, String reason, LocalDate on) {
    byHandOn(on);
    if (!kind.nominates()) throw new PoolKeptByRule(id());
    Set<PersonId> known = in();
    nominations.stream()
        .filter(PoolNomination::isWaiting)
        .forEach(waiting -> known.add(waiting.person()));
    for (PersonId person : persons)
      if (known.add(person)) nominations.add(new PoolNomination(this, person, reason, on));
  }

  public void answer(AnswerNominations command) {
    byHandOn(command.on());
    for (PersonId person : command.persons()) {
      PoolNomination waiting =
          nominations.stream()
              .filter(one -> one.isWaiting() && one.person().equals(person))
              .filter(one -> !command.on().isBefore(one.on()))
              .findFirst()
              .orElseThrow(() -> new NotNominated(id()));
      waiting.answered(command.confirmed(), command.answer(), command.on());
      if (command.confirmed()) addMissing(List.of(person), command.answer(), command.on());
    }
  }

  /** A pool by rule stays one, and one by hand too. */
  public void change(ChangePool command) {
    keptOn(command.amendment().on());
    if (byRule != command.rule().isPresent()) throw new PoolKeptByRule(id());
    if (command.rule().filter(Conditions::isNone).isPresent()) throw new PoolWithoutRule();
    name = command.name();
    rule = command.rule().orElse(null);
    standing = standing.correctedBy(command.amendment());
  }

  public void close(Amendment amendment) {
    keptOn(amendment.on());
    period = period.endedOn(amendment.on());
    standing = standing.correctedBy(amendment);
  }

  /** The rule was looked at; days only go forward. */
  public void refreshed(LocalDate on) {
    if (!byRule) throw new PoolKeptByRule(id());
    keptOn(on);
    if (refreshedOn != null && on.isBefore(refreshedOn)) throw new PoolClosed(name);
    refreshedOn = on;
  }

  public long membersOn(LocalDate day) {
    return members.stream().filter(m -> m.period().contains(day)).count();
  }

  private void byHandOn(LocalDate on) {
    if (byRule) throw new PoolKeptByRule(id());
    keptOn(on);
  }

  private void keptOn(LocalDate on) {
    if (standing.isVoided() || !period.contains(on)) throw new PoolClosed(name);
  }

  private Set<PersonId> in() {
    Set<PersonId> in = new HashSet<>();
    members.stream().filter(PoolMember::isIn).forEach(m -> in.add(m.person()));
    return in;
  }

  private void addMissing(Collection<PersonId> persons, String reason, LocalDate on) {
    Set<PersonId> in = in();
    for (PersonId person : persons)
      if (in.add(person)) members.add(new PoolMember(this, person, reason, on));
  }
}
