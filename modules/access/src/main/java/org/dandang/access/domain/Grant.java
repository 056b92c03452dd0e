package org.dandang.access.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dandang.access.api.GrantId;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.time.Period;

/** A role for an account in some units and all below them, or everywhere, for a time. */
@Entity
@Table(name = "access_grant")
public class Grant {
  @Id private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "account_id")
  private Account account;

  @Enumerated(EnumType.STRING)
  private Role role;

  private boolean everywhere;

  @Column(name = "begins")
  private LocalDate begin;

  @Column(name = "ends")
  private LocalDate end;

  @ElementCollection
  @CollectionTable(name = "access_grant_unit", joinColumns = @JoinColumn(name = "grant_id"))
  @Column(name = "unit_id")
  private Set<Long> units = new HashSet<>();

  protected Grant() {}

  Grant(
      GrantId id, Account account, Role role, boolean everywhere, Set<UnitId> units, Period time) {
    this.id = id.value();
    this.account = account;
    this.role = role;
    this.everywhere = everywhere;
    this.begin = time.begin();
    this.end = time.end().orElse(null);
    units.forEach(unit -> this.units.add(unit.value()));
  }

  public GrantId id() {
    return new GrantId(id);
  }

  public Role role() {
    return role;
  }

  public boolean isEverywhere() {
    return everywhere;
  }

  public Set<UnitId> units() {
    return units.stream().map(UnitId::new).collect(Collectors.toUnmodifiableSet());
  }

  public LocalDate begin() {
    return begin;
  }

  public Optional<LocalDate> end() {
    return Optional.ofNullable(end);
  }

  /** From that day on it does not hold; withdrawn by its first day, it never held. */
  void withdraw(LocalDate on) {
    LocalDate last = on.isBefore(begin) ? begin.minusDays(1) : on.minusDays(1);
    if (end == null || end.isAfter(last)) end = last;
  }

  boolean overlaps(Period time) {
    return everHeld() && period().overlaps(time);
  }

  boolean everHeld() {
    return end == null || !end.isBefore(begin);
  }

  Period period() {
    return Period.of(begin, end);
  }
}
