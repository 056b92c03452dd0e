package org.dandang.accountability.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.accountability.api.CaseId;
import org.dandang.accountability.api.Effect;
import org.dandang.accountability.api.GrantEffect;
import org.dandang.accountability.api.GrantId;
import org.dandang.accountability.api.ToleranceId;
import org.dandang.kernel.id.PersonId;

/** One effect of a tolerance determination; it does nothing by itself, somebody uses it. */
@Entity
@Table(name = "accountability_grant")
public class Grant {
  @Id private Long id;

  @ManyToOne
  @JoinColumn(name = "tolerance_id")
  private Tolerance tolerance;

  @Enumerated(EnumType.STRING)
  private Effect effect;

  @Column(name = "below_range")
  private boolean belowRange;

  private String ground;

  @Column(name = "granted_on")
  private LocalDate grantedOn;

  @Column(name = "used_on")
  private LocalDate usedOn;

  protected Grant() {}

  /**
   * What touches a sanction needs the proposal frozen before, what goes below the range a ground.
   */
  Grant(GrantId id, Tolerance tolerance, GrantEffect command, boolean frozenBefore) {
    boolean sanction =
        command.effect() == Effect.LIGHTER_SANCTION || command.effect() == Effect.EXEMPTION;
    if (sanction && !frozenBefore) throw new NotFrozenBefore();
    if (command.belowRange()
        && (command.effect() != Effect.LIGHTER_SANCTION || command.ground().isEmpty()))
      throw new BelowRange();
    this.id = id.value();
    this.tolerance = tolerance;
    this.effect = command.effect();
    this.belowRange = command.belowRange();
    this.ground = command.ground().orElse(null);
    this.grantedOn = command.on();
  }

  /** Used for the effect and the person that it was given for, once, not before it was given. */
  public void use(Effect asked, PersonId person, LocalDate on) {
    boolean right = tolerance.isTolerated() && effect == asked && tolerance.person().equals(person);
    if (!right) throw new WrongGrant();
    if (usedOn != null) throw new GrantUsed();
    if (on.isBefore(grantedOn)) throw new OutOfOrder(grantedOn, on);
    usedOn = on;
  }

  /** Used in the case that the application named, for a proposal frozen before the application. */
  void use(Effect asked, CaseId caseFile, PersonId person, LocalDate frozenOn, LocalDate on) {
    if (tolerance.caseFile().filter(caseFile::equals).isEmpty()) throw new WrongGrant();
    if (frozenOn.isAfter(tolerance.application().appliedOn())) throw new NotFrozenBefore();
    use(asked, person, on);
  }

  public GrantId id() {
    return new GrantId(id);
  }

  /** The determination that gave it. */
  public ToleranceId tolerance() {
    return tolerance.id();
  }

  /** Number of the determination that gave it. */
  public String number() {
    return tolerance.number();
  }

  /** The person that it was given for. */
  public PersonId holder() {
    return tolerance.person();
  }

  public Effect effect() {
    return effect;
  }

  public boolean isBelowRange() {
    return belowRange;
  }

  public Optional<String> ground() {
    return Optional.ofNullable(ground);
  }

  public Optional<LocalDate> usedOn() {
    return Optional.ofNullable(usedOn);
  }

  public boolean isUsed() {
    return usedOn != null;
  }

  public LocalDate grantedOn() {
    return grantedOn;
  }
}
