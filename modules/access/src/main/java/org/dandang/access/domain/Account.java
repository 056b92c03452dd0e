package org.dandang.access.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.dandang.access.api.AccountId;
import org.dandang.access.api.GrantId;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.time.Period;

/**
 * An account of one person, or of a machine. It is opened for a time, is granted roles in parts of
 * the organisation tree, loses them again, and is disabled while it must not be used; its name and
 * person never change, so that it is never given to another.
 */
@Entity
@Table(name = "access_account")
@AggregateRoot
public class Account {
  @Id private Long id;
  @Version private long version;

  @Column(nullable = false)
  private String name;

  @Column(name = "person_id")
  private PersonId person;

  @Embedded private Period period;
  private boolean disabled;
  private int rights;
  private int sessions;

  @OneToMany(mappedBy = "account", cascade = CascadeType.ALL)
  @OrderBy("id")
  private List<Grant> grants = new ArrayList<>();

  protected Account() {}

  public Account(AccountId id, String name, Optional<PersonId> person, Period period) {
    if (!name.matches("[a-z][a-z0-9._-]{1,39}")) throw new MalformedAccountName();
    this.id = id.value();
    this.name = name;
    this.person = person.orElse(null);
    this.period = period;
  }

  public AccountId id() {
    return new AccountId(id);
  }

  public long version() {
    return version;
  }

  public String name() {
    return name;
  }

  public Optional<PersonId> person() {
    return Optional.ofNullable(person);
  }

  public Period period() {
    return period;
  }

  public boolean isDisabled() {
    return disabled;
  }

  /** Sign-ins that began under a smaller number are over. */
  public int sessions() {
    return sessions;
  }

  public List<Grant> grants() {
    return List.copyOf(grants);
  }

  /**
   * Gives a role.
   *
   * @param others roles that the same person holds by other accounts in that time
   */
  public Grant grant(
      GrantId grant,
      Role role,
      boolean everywhere,
      Set<UnitId> units,
      Period time,
      Set<Role> others) {
    if (disabled) throw new AccountDisabled(name);
    if (!everywhere && units.isEmpty()) throw new GrantWithoutUnits();
    if (!within(time)) throw new GrantOutsideAccount();
    Set<Role> together = rolesDuring(time);
    together.addAll(others);
    Separation.check(role, together);
    Grant given = new Grant(grant, this, role, everywhere, everywhere ? Set.of() : units, time);
    grants.add(given);
    rights++;
    return given;
  }

  /** From that day on the grant does not hold. */
  public void withdraw(GrantId grant, LocalDate on) {
    Grant found =
        grants.stream()
            .filter(each -> each.id().equals(grant))
            .findFirst()
            .orElseThrow(() -> new NotFound(grant));
    found.withdraw(on);
    rights++;
  }

  public void disable() {
    if (disabled) throw new AccountDisabled(name);
    disabled = true;
    rights++;
    sessions++;
  }

  /**
   * May be used again, by the same person; what was signed in before stays ended.
   *
   * @param others roles that the same person holds by other accounts in a time
   */
  public void enable(Function<Period, Set<Role>> others) {
    if (!disabled) throw new AccountInUse(name);
    grants.stream()
        .filter(Grant::everHeld)
        .forEach(grant -> Separation.check(grant.role(), others.apply(grant.period())));
    disabled = false;
    rights++;
    sessions++;
  }

  /** Whoever is signed in must sign in again. */
  public int endSessions() {
    return ++sessions;
  }

  /** Roles granted for any day of that time. */
  public Set<Role> rolesDuring(Period time) {
    EnumSet<Role> roles = EnumSet.noneOf(Role.class);
    if (disabled) return roles;
    grants.stream().filter(grant -> grant.overlaps(time)).forEach(grant -> roles.add(grant.role()));
    return roles;
  }

  /** Roles held by any of these accounts in that time. */
  public static Set<Role> rolesDuring(Collection<Account> accounts, Period time) {
    EnumSet<Role> roles = EnumSet.noneOf(Role.class);
    accounts.forEach(account -> roles.addAll(account.rolesDuring(time)));
    return roles;
  }

  private boolean within(Period time) {
    boolean endsInside =
        period.isOpen() || time.end().map(end -> !end.isAfter(period.end().get())).orElse(false);
    return !time.begin().isBefore(period.begin()) && endsInside;
  }
}
