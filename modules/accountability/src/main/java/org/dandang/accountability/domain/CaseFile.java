package org.dandang.accountability.domain;

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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dandang.accountability.api.CaseId;
import org.dandang.accountability.api.CaseKind;
import org.dandang.accountability.api.CaseState;
import org.dandang.accountability.api.ConsultationId;
import org.dandang.accountability.api.EnforceSanction;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.record.DecisionBasis;
import org.dandang.kernel.record.LabelThen;
import org.dandang.kernel.record.Standing;
import org.dandang.kernel.rule.NotFound;

/**
 * A case against one or several persons. It is prepared; an accountability case is consulted on by
 * both organs and opened by the county committee's decision, a disciplinary case is opened on the
 * signed slip of the committee's head and never consulted on. Two officers review it, a third tries
 * it: what is proposed for a person is frozen, the person is heard or waives it, the end is
 * decided. It is concluded when everybody's matter is, or dropped.
 */
@Entity
@Table(name = "accountability_case")
@AggregateRoot
public class CaseFile {
  @Id private Long id;
  @Version private long version;
  private String number;

  @Enumerated(EnumType.STRING)
  private CaseKind kind;

  private String matter;

  @Enumerated(EnumType.STRING)
  private CaseState state;

  @Embedded private CaseHands hands;

  @Column(name = "registered_on")
  private LocalDate registeredOn;

  @Column(name = "consultation_id")
  private Long consultation;

  @Column(name = "consulted_on")
  private LocalDate consultedOn;

  @Embedded private DecisionBasis basis;

  @Column(name = "opened_on")
  private LocalDate openedOn;

  @Column(name = "tried_on")
  private LocalDate triedOn;

  @Column(name = "ended_reason")
  private String endedReason;

  @Column(name = "ended_on")
  private LocalDate endedOn;

  @OneToMany(mappedBy = "caseFile", cascade = CascadeType.ALL)
  @OrderBy("id")
  private List<CaseSubject> subjects = new ArrayList<>();

  @Embedded private Standing standing;

  protected CaseFile() {}

  public CaseFile(
      CaseId id,
      String number,
      CaseKind kind,
      String matter,
      PersonId keeper,
      PersonId reviewer,
      LocalDate on) {
    this.hands = new CaseHands(keeper, reviewer);
    this.id = id.value();
    this.number = number;
    this.kind = kind;
    this.matter = matter;
    this.registeredOn = on;
    this.state = CaseState.PREPARED;
    this.standing = Standing.inForce();
  }

  public void concerns(long subject, PersonId person, LabelThen label) {
    if (hands.all().contains(person)) throw new OfficerConcerned(person);
    subjects.add(new CaseSubject(subject, this, person, label));
  }

  /** Both organs consult on accountability cases only. */
  public void consulted(ConsultationId meeting, LocalDate on) {
    must(CaseState.PREPARED);
    if (kind == CaseKind.DISCIPLINARY) throw new NotForConsultation();
    notBefore(registeredOn, on);
    consultation = meeting.value();
    consultedOn = on;
    state = CaseState.CONSULTED;
  }

  /** The gate of accountability: consulted on, and the committee has decided in a meeting. */
  public void openByCommittee(DecisionBasis meeting, CommitteeRule rule, LocalDate on) {
    if (kind != CaseKind.ACCOUNTABILITY) throw new HeadMustSign();
    if (state == CaseState.PREPARED) throw new ConsultationMissing();
    must(CaseState.CONSULTED);
    rule.check(meeting);
    notBefore(consultedOn, meeting.on());
    openOn(meeting, on);
  }

  /** The gate of filing: the signed slip of the committee's head and nothing else. */
  public void openBySlip(DecisionBasis slip, boolean signedByHead, LocalDate on) {
    if (kind != CaseKind.DISCIPLINARY) throw new CommitteeMustDecide();
    must(CaseState.PREPARED);
    if (slip.kind() != DecisionBasis.Kind.SLIP || !signedByHead) throw new HeadMustSign();
    notBefore(registeredOn, slip.on());
    openOn(slip, on);
  }

  private void openOn(DecisionBasis decided, LocalDate on) {
    notBefore(decided.on(), on);
    basis = decided;
    openedOn = on;
    state = CaseState.OPEN;
  }

  /** Two officers, neither concerned in it (ZW-42, ZW-47). */
  public void assign(PersonId one, PersonId other, Recusal recusal, LocalDate on) {
    must(CaseState.OPEN);
    notBefore(openedOn, on);
    CaseHands assigned = hands.reviewedBy(one, other);
    recusal.check(one, persons(), on);
    recusal.check(other, persons(), on);
    hands = assigned;
  }

  public void hear(PersonId person, boolean waived, String statement, LocalDate on) {
    must(CaseState.OPEN, CaseState.IN_TRIAL);
    notBefore(openedOn, on);
    subject(person).heard(waived, statement, on);
  }

  /** The review is over; whoever reviewed it does not try it. */
  public void handToTrial(PersonId officer, Recusal recusal, LocalDate on) {
    must(CaseState.OPEN);
    notBefore(openedOn, on);
    CaseHands tried = hands.triedBy(officer);
    recusal.check(officer, persons(), on);
    hands = tried;
    triedOn = on;
    state = CaseState.IN_TRIAL;
  }

  /** Whoever reviewed it does not try it; what is proposed is frozen as it is entered. */
  public void propose(long disposition, PersonId person, PersonId trialOfficer, Proposal proposal) {
    must(CaseState.OPEN, CaseState.IN_TRIAL);
    CaseHands tried = hands.triedBy(trialOfficer);
    if (persons().contains(trialOfficer)) throw new OfficerConcerned(trialOfficer);
    notBefore(openedOn, proposal.on());
    subject(person).propose(disposition, proposal);
    hands = tried;
    if (triedOn == null) triedOn = proposal.on();
    state = CaseState.IN_TRIAL;
  }

  public void decide(PersonId person, FinalDecision decision, Optional<Grant> grant) {
    must(CaseState.IN_TRIAL);
    subject(person).decide(decision, grant, CaseState.IN_TRIAL == state);
  }

  /** What follows the decision goes on after the case is concluded. */
  public void enforce(EnforceSanction command, EffectPeriods periods) {
    must(CaseState.IN_TRIAL, CaseState.CONCLUDED);
    subject(command.person()).disposition(command.ladder()).enforce(command, periods);
  }

  /** Everybody has been heard or has waived it, and every proposal has its end (E7). */
  public void conclude(String reason, LocalDate on) {
    must(CaseState.OPEN, CaseState.IN_TRIAL);
    if (!subjects.stream().allMatch(CaseSubject::isHeard)) throw new NotHeard();
    if (!subjects.stream().allMatch(CaseSubject::isDecided)) throw new MatterOpen();
    end(CaseState.CONCLUDED, reason, on);
  }

  public void drop(String reason, LocalDate on) {
    must(CaseState.PREPARED, CaseState.CONSULTED, CaseState.OPEN);
    end(CaseState.DROPPED, reason, on);
  }

  private void end(CaseState how, String reason, LocalDate on) {
    notBefore(openedOn == null ? registeredOn : openedOn, on);
    endedReason = reason;
    endedOn = on;
    state = how;
  }

  public void voided(Amendment why) {
    standing = standing.voidedBy(why);
  }

  public boolean isVoided() {
    return standing.isVoided();
  }

  /** Whether a person works on this case and may see it; whom it concerns never does so. */
  public boolean answersTo(PersonId person) {
    return !persons().contains(person) && workers().contains(person);
  }

  public Set<PersonId> workers() {
    return hands.all();
  }

  public Set<PersonId> persons() {
    return subjects.stream().map(CaseSubject::person).collect(Collectors.toSet());
  }

  public CaseSubject subject(PersonId person) {
    return subjects.stream()
        .filter(subject -> subject.person().equals(person))
        .findFirst()
        .orElseThrow(() -> new NotFound("person of the case"));
  }

  private void must(CaseState... allowed) {
    if (standing.isVoided() || !Set.of(allowed).contains(state)) throw new WrongCaseState(state);
  }

  private static void notBefore(LocalDate earlier, LocalDate on) {
    if (on.isBefore(earlier)) throw new OutOfOrder(earlier, on);
  }

  public CaseId id() {
    return new CaseId(id);
  }

  public long version() {
    return version;
  }

  public String number() {
    return number;
  }

  public CaseKind kind() {
    return kind;
  }

  public String matter() {
    return matter;
  }

  public CaseState state() {
    return state;
  }

  public Optional<DecisionBasis> basis() {
    return Optional.ofNullable(basis).filter(decided -> decided.kind() != null);
  }

  public List<CaseSubject> subjects() {
    return List.copyOf(subjects);
  }

  public CaseHands hands() {
    return hands;
  }

  public Optional<ConsultationId> consultation() {
    return Optional.ofNullable(consultation).map(ConsultationId::new);
  }

  public LocalDate registeredOn() {
    return registeredOn;
  }

  public Optional<LocalDate> consultedOn() {
    return Optional.ofNullable(consultedOn);
  }

  public Optional<LocalDate> openedOn() {
    return Optional.ofNullable(openedOn);
  }

  public Optional<LocalDate> triedOn() {
    return Optional.ofNullable(triedOn);
  }

  public Optional<LocalDate> endedOn() {
    return Optional.ofNullable(endedOn);
  }

  public Optional<String> endedReason() {
    return Optional.ofNullable(endedReason);
  }
}
