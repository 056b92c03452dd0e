package org.dandang.petition.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.petition.api.AskUnsealing;
import org.dandang.petition.api.ReportId;
import org.dandang.petition.api.SealedPart;
import org.dandang.petition.api.UnsealingId;
import org.dandang.petition.api.UnsealingPurpose;
import org.dandang.petition.api.UnsealingState;

/**
 * Leave to look at one sealed part of a report. A handler asks for it with a purpose; the report's
 * reviewer grants or refuses it; it lasts some hours and lapses by itself, or is ended before.
 * Every look is kept.
 */
@Entity
@Table(name = "petition_unsealing")
@AggregateRoot
public class Unsealing {
  @Id private Long id;
  @Version private long version;

  @Column(name = "report_id")
  private Long report;

  @Enumerated(EnumType.STRING)
  private SealedPart part;

  @Enumerated(EnumType.STRING)
  private UnsealingPurpose purpose;

  private String reason;

  @Enumerated(EnumType.STRING)
  private UnsealingState state;

  private PersonId requester;

  @Column(name = "requested_at")
  private Instant requestedAt;

  @Column(name = "decided_by")
  private PersonId decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  private String refusal;

  @Column(name = "open_until")
  private Instant until;

  @Column(name = "ended_at")
  private Instant endedAt;

  @OneToMany(mappedBy = "unsealing", cascade = CascadeType.ALL)
  @OrderBy("at")
  private List<Look> looks = new ArrayList<>();

  protected Unsealing() {}

  /** Only a handler asks, and only while nothing stands between him and those reported (E1, E2). */
  public static Unsealing ask(
      long id, Report report, AskUnsealing command, Recusal recusal, LocalDate day, Instant now) {
    mustHandle(report, command.requester());
    recusal.check(command.requester(), report.subjects(), day);
    if (command.part() == SealedPart.IDENTITY && report.isAnonymous()) throw new NoIdentityKept();
    Unsealing asked = new Unsealing();
    asked.id = id;
    asked.report = report.id().value();
    asked.part = command.part();
    asked.purpose = command.purpose();
    asked.reason = command.reason();
    asked.requester = command.requester();
    asked.requestedAt = now;
    asked.state = UnsealingState.REQUESTED;
    return asked;
  }

  /** Granted for so long by somebody who neither asked nor handles the report (E13). */
  public void grant(
      Report about, PersonId approver, Recusal recusal, LocalDate day, Instant now, Duration time) {
    decide(about, approver, recusal, day, now);
    mustHandle(about, requester);
    recusal.check(requester, about.subjects(), day);
    state = UnsealingState.GRANTED;
    until = now.plus(time);
  }

  public void refuse(
      Report about, PersonId approver, Recusal recusal, String why, LocalDate day, Instant now) {
    decide(about, approver, recusal, day, now);
    state = UnsealingState.REFUSED;
    refusal = why;
  }

  private void decide(
      Report about, PersonId approver, Recusal recusal, LocalDate day, Instant now) {
    if (state != UnsealingState.REQUESTED) throw new UnsealingDecided();
    if (approver.equals(requester)) throw new OwnApproval(approver);
    about.mayApprove(approver);
    recusal.check(approver, about.subjects(), day);
    decidedBy = approver;
    decidedAt = now;
  }

  /** One look, by whoever asked, while the leave lasts and the report is still in his hands. */
  public void look(long look, Report about, PersonId viewer, Instant now) {
    if (state(now) == UnsealingState.LAPSED || state == UnsealingState.ENDED)
      throw new UnsealingOver();
    if (state != UnsealingState.GRANTED) throw new NotUnsealed();
    if (!viewer.equals(requester)) throw new NotAssigned();
    mustHandle(about, viewer);
    looks.add(new Look(look, this, viewer, now));
  }

  /** Ended before its time, by whoever asked for it or granted it. */
  public void end(Instant now) {
    if (state(now) != UnsealingState.GRANTED) throw new UnsealingOver();
    state = UnsealingState.ENDED;
    endedAt = now;
  }

  private static void mustHandle(Report report, PersonId person) {
    if (report.isVoided() || !report.isHandledBy(person)) throw new NotAssigned();
  }

  /** Where it stands at that moment. */
  public UnsealingState state(Instant now) {
    boolean over = state == UnsealingState.GRANTED && !now.isBefore(until);
    return over ? UnsealingState.LAPSED : state;
  }

  public UnsealingId id() {
    return new UnsealingId(id);
  }

  public long version() {
    return version;
  }

  public ReportId report() {
    return new ReportId(report);
  }

  public SealedPart part() {
    return part;
  }

  public UnsealingPurpose purpose() {
    return purpose;
  }

  public String reason() {
    return reason;
  }

  public PersonId requester() {
    return requester;
  }

  public Instant requestedAt() {
    return requestedAt;
  }

  public Optional<PersonId> decidedBy() {
    return Optional.ofNullable(decidedBy);
  }

  public Optional<Instant> decidedAt() {
    return Optional.ofNullable(decidedAt);
  }

  public Optional<String> refusal() {
    return Optional.ofNullable(refusal);
  }

  public Optional<Instant> until() {
    return Optional.ofNullable(until);
  }

  public Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAt);
  }

  public List<Look> looks() {
    return List.copyOf(looks);
  }
}
