package org.dandang.petition.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.record.LabelThen;
import org.dandang.kernel.record.Standing;
import org.dandang.petition.api.ClarificationForm;
import org.dandang.petition.api.ClarificationId;
import org.dandang.petition.api.ClarificationState;
import org.dandang.petition.api.ClarificationStep;
import org.dandang.petition.api.ReportDetail.StepRow;
import org.dandang.petition.api.ReportId;
import org.dandang.petition.api.Situation;
import org.dandang.petition.api.Spread;
import org.dandang.petition.api.StartClarification;

/**
 * Restores the name of a person on one matter that proved untrue. It is proposed by the handlers or
 * requested in writing; the person is asked for consent, the harm is assessed, the chief of the
 * organ approves; a written clarification always comes, another form besides if it goes no further
 * than the rumour did; then its effect is followed up. It never names who reported and never
 * praises the cadre at large.
 */
@Entity
@Table(name = "petition_clarification")
@AggregateRoot
public class Clarification {
  @Id private Long id;
  @Version private long version;

  @Column(name = "report_id")
  private Long report;

  private int allegation;

  @Column(name = "person_id")
  private PersonId person;

  @Embedded private LabelThen label;

  @Enumerated(EnumType.STRING)
  private Situation situation;

  private String issue;
  private boolean requested;
  private PersonId proposer;

  @Enumerated(EnumType.STRING)
  private ClarificationState state;

  @Column(name = "started_on")
  private LocalDate startedOn;

  @Column(name = "consent_on")
  private LocalDate consentOn;

  private String impact;

  @Enumerated(EnumType.STRING)
  private Spread rumour;

  @Column(name = "impact_on")
  private LocalDate impactOn;

  @Column(name = "approved_by")
  private PersonId approvedBy;

  @Column(name = "approval_document")
  private String approvalDocument;

  @Column(name = "approved_on")
  private LocalDate approvedOn;

  private LocalDate due;

  @Column(name = "written_document")
  private String writtenDocument;

  @Column(name = "written_on")
  private LocalDate writtenOn;

  @Enumerated(EnumType.STRING)
  private ClarificationForm form;

  @Enumerated(EnumType.STRING)
  private Spread spread;

  @Column(name = "published_on")
  private LocalDate publishedOn;

  private String effect;

  @Column(name = "followed_up_on")
  private LocalDate followedUpOn;

  @Column(name = "ended_reason")
  private String endedReason;

  @Column(name = "ended_on")
  private LocalDate endedOn;

  @Embedded private Standing standing;

  protected Clarification() {}

  /** Only an approved finding that the matter is untrue lets a clarification begin (N3). */
  public static Clarification start(long id, Report report, StartClarification command) {
    Allegation untrue = report.clarifiable(command.allegation());
    LocalDate approved = untrue.approvedOn().orElseThrow();
    if (command.on().isBefore(approved)) throw new OutOfOrder(approved, command.on());
    Clarification clarification = new Clarification();
    clarification.id = id;
    clarification.report = report.id().value();
    clarification.allegation = command.allegation();
    clarification.person = untrue.subject();
    clarification.label = untrue.label();
    clarification.situation = command.situation();
    clarification.issue = command.issue();
    clarification.requested = command.requested();
    clarification.proposer = command.proposer();
    clarification.startedOn = command.on();
    clarification.state =
        command.requested() ? ClarificationState.REQUESTED : ClarificationState.PROPOSED;
    clarification.standing = Standing.inForce();
    return clarification;
  }

  /** Without consent it ends here; nobody is clarified against his will (CQ-5). */
  public void consent(boolean consents, LocalDate on) {
    must(startedOn, on, ClarificationState.PROPOSED, ClarificationState.REQUESTED);
    consentOn = on;
    state = consents ? ClarificationState.CONSENT_ASKED : ClarificationState.DECLINED;
  }

  public void assess(String harm, Spread howFar, LocalDate on) {
    must(consentOn, on, ClarificationState.CONSENT_ASKED);
    impact = harm;
    rumour = howFar;
    impactOn = on;
    state = ClarificationState.IMPACT_ASSESSED;
  }

  /** The chief of the organ signs; the proposer cannot (JJ-50, E13). */
  public void approve(PersonId chief, String document, LocalDate on, Optional<LocalDate> issueDue) {
    must(impactOn, on, ClarificationState.IMPACT_ASSESSED);
    if (chief.equals(proposer)) throw new OwnApproval(chief);
    if (chief.equals(person)) throw new HandlerConcerned(chief);
    approvedBy = chief;
    approvalDocument = document;
    approvedOn = on;
    due = issueDue.orElse(null);
    state = ClarificationState.APPROVED;
  }

  public void refuse(String reason, LocalDate on) {
    must(impactOn, on, ClarificationState.IMPACT_ASSESSED);
    endedReason = reason;
    endedOn = on;
    state = ClarificationState.REFUSED;
  }

  public void issueWritten(String document, LocalDate on) {
    must(approvedOn, on, ClarificationState.APPROVED);
    writtenDocument = document;
    writtenOn = on;
    due = null;
    state = ClarificationState.WRITTEN_ISSUED;
  }

  /** Another form, only beside the written one and no wider than the rumour. */
  public void publish(ClarificationForm how, Spread howFar, LocalDate on) {
    must(writtenOn, on, ClarificationState.WRITTEN_ISSUED);
    if (howFar.compareTo(rumour) > 0) throw new WiderThanRumour();
    form = how;
    spread = howFar;
    publishedOn = on;
    state = ClarificationState.valueOf(how.name());
  }

  public void followUp(String result, LocalDate on) {
    must(
        writtenOn,
        on,
        ClarificationState.WRITTEN_ISSUED,
        ClarificationState.FACE_TO_FACE,
        ClarificationState.MEETING,
        ClarificationState.CIRCULATED);
    effect = result;
    followedUpOn = on;
    state = ClarificationState.FOLLOWED_UP;
  }

  public void voided(Amendment why) {
    standing = standing.voidedBy(why);
    due = null;
  }

  private void must(LocalDate earlier, LocalDate on, ClarificationState... allowed) {
    if (standing.isVoided() || !Set.of(allowed).contains(state))
      throw new WrongClarificationState(state);
    if (on.isBefore(earlier)) throw new OutOfOrder(earlier, on);
  }

  public ClarificationId id() {
    return new ClarificationId(id);
  }

  public long version() {
    return version;
  }

  public ReportId report() {
    return new ReportId(report);
  }

  public int allegation() {
    return allegation;
  }

  /** On paper from the chief's signature on, first as a draft and then as it was issued. */
  public void mustBePrintable() {
    if (!isPrintable()) throw new WrongClarificationState(state);
  }

  public boolean isPrintable() {
    return approvedOn != null && !standing.isVoided();
  }

  /**
   * What somebody can do next; the chief's signature is neither the proposer's nor the person's.
   */
  public List<ClarificationStep> open(PersonId me, boolean reviewer) {
    if (standing.isVoided()) return List.of();
    return switch (state) {
      case PROPOSED, REQUESTED -> List.of(ClarificationStep.CONSENT);
      case CONSENT_ASKED -> List.of(ClarificationStep.IMPACT);
      case IMPACT_ASSESSED ->
          reviewer && !me.equals(proposer) && !me.equals(person)
              ? List.of(ClarificationStep.APPROVE)
              : List.of();
      case APPROVED -> List.of(ClarificationStep.WRITE);
      case WRITTEN_ISSUED -> List.of(ClarificationStep.PUBLISH, ClarificationStep.FOLLOW_UP);
      case FACE_TO_FACE, MEETING, CIRCULATED -> List.of(ClarificationStep.FOLLOW_UP);
      case FOLLOWED_UP, DECLINED, REFUSED -> List.of();
    };
  }

  /** Begun, and neither followed up nor ended otherwise. */
  public boolean isUnderWay() {
    return !standing.isVoided()
        && !Set.of(
                ClarificationState.FOLLOWED_UP,
                ClarificationState.DECLINED,
                ClarificationState.REFUSED)
            .contains(state);
  }

  public Optional<String> impact() {
    return Optional.ofNullable(impact);
  }

  public Optional<String> approvalDocument() {
    return Optional.ofNullable(approvalDocument);
  }

  public Optional<String> effect() {
    return Optional.ofNullable(effect);
  }

  public Optional<String> writtenDocument() {
    return Optional.ofNullable(writtenDocument);
  }

  public LabelThen label() {
    return label;
  }

  public String issue() {
    return issue;
  }

  public Situation situation() {
    return situation;
  }

  public ClarificationState state() {
    return state;
  }

  public Optional<Spread> rumour() {
    return Optional.ofNullable(rumour);
  }

  public Optional<ClarificationForm> form() {
    return Optional.ofNullable(form);
  }

  public Optional<Spread> spread() {
    return Optional.ofNullable(spread);
  }

  public Optional<LocalDate> due() {
    return Optional.ofNullable(due);
  }

  public Optional<LocalDate> writtenOn() {
    return Optional.ofNullable(writtenOn);
  }

  /** The days of its life so far. */
  public List<StepRow> steps() {
    List<StepRow> steps = new ArrayList<>();
    note(steps, startedOn, requested ? "requested" : "proposed");
    note(steps, consentOn, "consent");
    note(steps, impactOn, "impact");
    note(steps, approvedOn, "approved");
    note(steps, writtenOn, "written");
    note(steps, publishedOn, "published");
    note(steps, followedUpOn, "followed-up");
    note(steps, endedOn, "refused");
    return steps;
  }

  private static void note(List<StepRow> steps, LocalDate on, String kind) {
    if (on != null) steps.add(new StepRow(on, "petition.step." + kind));
  }
}
