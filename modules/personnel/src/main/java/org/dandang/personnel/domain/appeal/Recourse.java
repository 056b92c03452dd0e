package org.dandang.personnel.domain.appeal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.appeal.AppealKind;
import org.dandang.personnel.api.appeal.AppealOutcome;
import org.dandang.personnel.domain.appeal.Deciders.Named;
import org.dandang.personnel.domain.appointment.WrongOrder;

/**
 * A review or an appeal, whatever it is about: filed with grounds in its days, to be decided in its
 * days, and signed by somebody who had no part before.
 */
@Embeddable
public class Recourse implements Serializable {
  private static final long serialVersionUID = 1L;

  @Enumerated(EnumType.STRING)
  private AppealKind kind;

  private String grounds;

  @Column(name = "filed_on")
  private LocalDate filedOn;

  @Column(name = "due_on")
  private LocalDate dueOn;

  private String rule;

  @Enumerated(EnumType.STRING)
  private AppealOutcome outcome;

  private String reason;
  private String document;

  @Column(name = "signer_id")
  private PersonId signer;

  @Column(name = "signer_name")
  private String signerName;

  @Column(name = "decided_on")
  private LocalDate decidedOn;

  protected Recourse() {}

  private Recourse(Recourse before) {
    kind = before.kind;
    grounds = before.grounds;
    filedOn = before.filedOn;
    dueOn = before.dueOn;
    rule = before.rule;
    outcome = before.outcome;
    reason = before.reason;
    document = before.document;
    signer = before.signer;
    signerName = before.signerName;
    decidedOn = before.decidedOn;
  }

  /** Filed on a way that is open. */
  public static Recourse filed(AppealKind kind, String grounds, LocalDate on, Ways ways) {
    ways.check(kind, on);
    Recourse filed = new Recourse();
    filed.kind = kind;
    filed.grounds = grounds;
    filed.filedOn = on;
    filed.dueOn = ways.days().lastToDecide(kind, on);
    filed.rule = ways.days().ruleToDecide(kind, on);
    return filed;
  }

  /** Only an appeal, and while its days run. */
  Recourse extended(LocalDate on, AppealDays days) {
    if (kind != AppealKind.APPEAL || !isOpen() || on.isAfter(dueOn)) throw new NoExtension();
    inOrder(on);
    Recourse extended = new Recourse(this);
    extended.dueOn = days.extended(dueOn);
    return extended;
  }

  /** How it ends, and on what paper. */
  public record Verdict(AppealOutcome outcome, String reason, String document, LocalDate on) {}

  public Recourse decided(Verdict verdict, Named by, Deciders away) {
    if (!isOpen()) throw new AppealDecided();
    inOrder(verdict.on());
    away.refuse(by);
    Recourse decided = new Recourse(this);
    decided.outcome = verdict.outcome();
    decided.reason = verdict.reason();
    decided.document = verdict.document();
    decided.signer = by.person();
    decided.signerName = by.name();
    decided.decidedOn = verdict.on();
    return decided;
  }

  private void inOrder(LocalDate on) {
    if (on.isBefore(filedOn)) throw new WrongOrder(filedOn, on);
  }

  public boolean isOpen() {
    return decidedOn == null;
  }

  /** As far as the next one is concerned. */
  public Ways.Latest latest() {
    return new Ways.Latest(kind, decidedOn());
  }

  public AppealKind kind() {
    return kind;
  }

  public String grounds() {
    return grounds;
  }

  public LocalDate filedOn() {
    return filedOn;
  }

  public LocalDate dueOn() {
    return dueOn;
  }

  /** Id of the rule by which it is decided. */
  public String rule() {
    return rule;
  }

  public Optional<AppealOutcome> outcome() {
    return Optional.ofNullable(outcome);
  }

  public Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  public Optional<String> document() {
    return Optional.ofNullable(document);
  }

  /** Empty also for what was decided before signers were known by their file. */
  public Optional<PersonId> signer() {
    return Optional.ofNullable(signer);
  }

  public Optional<String> signerName() {
    return Optional.ofNullable(signerName);
  }

  public Optional<LocalDate> decidedOn() {
    return Optional.ofNullable(decidedOn);
  }
}
