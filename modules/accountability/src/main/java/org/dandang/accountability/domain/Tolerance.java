package org.dandang.accountability.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dandang.accountability.api.Applicant;
import org.dandang.accountability.api.ApplyForTolerance;
import org.dandang.accountability.api.CaseId;
import org.dandang.accountability.api.Determination;
import org.dandang.accountability.api.DetermineTolerance;
import org.dandang.accountability.api.Exclusion;
import org.dandang.accountability.api.GrantEffect;
import org.dandang.accountability.api.GrantId;
import org.dandang.accountability.api.ToleranceId;
import org.dandang.accountability.api.ToleranceState;
import org.dandang.accountability.api.VerifyTolerance;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.record.DecisionBasis;
import org.dandang.kernel.record.LabelThen;
import org.dandang.kernel.record.Standing;

/**
 * An application for tolerance of one person's error. It is accepted or rejected, verified with the
 * person's statement, consulted on by both organs, determined with all three distinctions and six
 * factors reasoned and both signatures, decided by the county committee, concluded in writing, fed
 * back with a plan of correction, tracked and closed. What it effects is granted piece by piece,
 * each with its gate; a refusal is recorded as openly as a grant.
 */
@Entity
@Table(name = "accountability_tolerance")
@AggregateRoot
public class Tolerance {
  @Id private Long id;
  @Version private long version;
  private String number;

  @Column(name = "person_id")
  private PersonId person;

  @Embedded private LabelThen label;

  @Column(name = "case_id")
  private Long caseFile;

  @Embedded private Application application;

  @Enumerated(EnumType.STRING)
  private ToleranceState state;

  @Embedded private Verification verification;
  @Embedded private JointSignature signature;

  @ElementCollection
  @CollectionTable(
      name = "accountability_tolerance_judgement",
      joinColumns = @JoinColumn(name = "tolerance_id"))
  private List<Judgement> judgements = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      name = "accountability_tolerance_exclusion",
      joinColumns = @JoinColumn(name = "tolerance_id"))
  @Column(name = "exclusion")
  @Enumerated(EnumType.STRING)
  private Set<Exclusion> exclusions = EnumSet.noneOf(Exclusion.class);

  @Embedded private DecisionBasis basis;
  @Embedded private WrittenConclusion conclusion;
  @Embedded private Correction correction;

  @OneToMany(mappedBy = "tolerance", cascade = CascadeType.ALL)
  @OrderBy("id")
  private List<Grant> grants = new ArrayList<>();

  @Embedded private Standing standing;

  protected Tolerance() {}

  public Tolerance(ToleranceId id, String number, ApplyForTolerance command, LabelThen label) {
    this.application = Application.of(command);
    this.id = id.value();
    this.number = number;
    this.person = command.person();
    this.label = label;
    this.caseFile = command.caseFile().map(CaseId::value).orElse(null);
    this.state =
        command.applicant() == Applicant.CASE_ORGAN
            ? ToleranceState.STARTED_BY_CASE_ORGAN
            : ToleranceState.APPLIED;
    this.standing = Standing.inForce();
  }

  public void accept(boolean accepted, String reason, LocalDate on) {
    must(
        Optional.of(application.appliedOn()),
        on,
        ToleranceState.APPLIED,
        ToleranceState.STARTED_BY_CASE_ORGAN);
    application = application.answered(reason, on);
    state = accepted ? ToleranceState.ACCEPTED : ToleranceState.REJECTED;
  }

  /** Verified by somebody other than the keeper; the person's statement belongs to it (E7). */
  public void verify(VerifyTolerance command) {
    must(application.acceptedOn(), command.on(), ToleranceState.ACCEPTED);
    if (command.verifier().equals(person)) throw new OfficerConcerned(person);
    if (command.verifier().equals(application.keeper())) throw new TwoOfficersNeeded();
    verification = Verification.of(command);
    state = ToleranceState.VERIFIED;
  }

  public void consult(String document, LocalDate on) {
    must(verification().map(Verification::verifiedOn), on, ToleranceState.VERIFIED);
    verification = verification.consulted(document, on);
    state = ToleranceState.CONSULTED;
  }

  /** Both organs sign; all distinctions and factors are reasoned. */
  public void determine(DetermineTolerance command) {
    must(verification().flatMap(Verification::consultedOn), command.on(), ToleranceState.CONSULTED);
    signature = JointSignature.of(command, person);
    command.judgements().forEach(judgement -> judgements.add(new Judgement(judgement)));
    exclusions.addAll(command.exclusions());
    state = ToleranceState.DETERMINED;
  }

  public void decideByCommittee(DecisionBasis meeting, CommitteeRule rule) {
    must(signature().map(JointSignature::on), meeting.on(), ToleranceState.DETERMINED);
    rule.check(meeting);
    basis = meeting;
    state = ToleranceState.COMMITTEE_DECIDED;
  }

  public void conclude(String document, LocalDate on) {
    must(basis().map(DecisionBasis::on), on, ToleranceState.COMMITTEE_DECIDED);
    conclusion = new WrittenConclusion(document, on);
    state = ToleranceState.CONCLUSION_WRITTEN;
  }

  /**
   * Only a tolerated error has effects, and only after the written conclusion. What touches a
   * sanction needs the proposal frozen before the application; that {@code frozenBefore} is asked
   * of the case.
   */
  public Grant grant(GrantId grant, GrantEffect command, boolean frozenBefore) {
    must(
        conclusion().map(WrittenConclusion::on),
        command.on(),
        ToleranceState.CONCLUSION_WRITTEN,
        ToleranceState.FEEDBACK_GIVEN,
        ToleranceState.CORRECTION_TRACKED);
    if (!isTolerated()) throw new NotTolerated();
    Grant given = new Grant(grant, this, command, caseFile != null && frozenBefore);
    grants.add(given);
    return given;
  }

  public void giveFeedback(String plan, LocalDate due, LocalDate on) {
    must(conclusion().map(WrittenConclusion::on), on, ToleranceState.CONCLUSION_WRITTEN);
    correction = Correction.planned(plan, due, on);
    state = ToleranceState.FEEDBACK_GIVEN;
  }

  public void track(String result, LocalDate on) {
    must(
        correction().map(Correction::fedBackOn),
        on,
        ToleranceState.FEEDBACK_GIVEN,
        ToleranceState.CORRECTION_TRACKED);
    correction = correction.tracked(result, on);
    state = ToleranceState.CORRECTION_TRACKED;
  }

  public void voided(Amendment why) {
    standing = standing.voidedBy(why);
  }

  /** The state is asked first: no step is taken without the one before it. */
  private void must(Optional<LocalDate> earlier, LocalDate on, ToleranceState... allowed) {
    if (standing.isVoided() || !Set.of(allowed).contains(state))
      throw new WrongToleranceState(state);
    if (earlier.filter(on::isBefore).isPresent()) throw new OutOfOrder(earlier.get(), on);
  }

  public boolean isVoided() {
    return standing.isVoided();
  }

  /** In force and granting something. */
  boolean isTolerated() {
    return !standing.isVoided()
        && determination().filter(found -> found != Determination.NOT_TOLERATED).isPresent();
  }

  /** Concluded in writing, so that it can be appealed against. */
  boolean isConcluded() {
    return !standing.isVoided() && conclusion != null;
  }

  /** Other people looked at it again; the effects of a better end may be granted from then on. */
  void changedOnAppeal(Determination after) {
    signature = signature.changedTo(after);
  }

  /** Whoever kept, verified or signed it. */
  public Set<PersonId> workers() {
    Set<PersonId> workers = new HashSet<>(Set.of(application.keeper(), application.reviewer()));
    if (verification != null) workers.add(verification.verifier());
    if (signature != null) workers.addAll(Set.of(signature.discipline(), signature.organisation()));
    return workers;
  }

  public boolean answersTo(PersonId worker) {
    return !worker.equals(person) && workers().contains(worker);
  }

  public ToleranceId id() {
    return new ToleranceId(id);
  }

  public long version() {
    return version;
  }

  public String number() {
    return number;
  }

  public PersonId person() {
    return person;
  }

  public LabelThen label() {
    return label;
  }

  public Application application() {
    return application;
  }

  public Optional<CaseId> caseFile() {
    return Optional.ofNullable(caseFile).map(CaseId::new);
  }

  public ToleranceState state() {
    return state;
  }

  public Optional<Determination> determination() {
    return Optional.ofNullable(signature).map(JointSignature::determination);
  }

  public Optional<Verification> verification() {
    return Optional.ofNullable(verification);
  }

  public Optional<JointSignature> signature() {
    return Optional.ofNullable(signature);
  }

  public Set<Exclusion> exclusions() {
    return Set.copyOf(exclusions);
  }

  public Optional<DecisionBasis> basis() {
    return Optional.ofNullable(basis).filter(decided -> decided.kind() != null);
  }

  public Optional<WrittenConclusion> conclusion() {
    return Optional.ofNullable(conclusion);
  }

  public Optional<Correction> correction() {
    return Optional.ofNullable(correction);
  }

  public List<Judgement> judgements() {
    return List.copyOf(judgements);
  }

  public List<Grant> grants() {
    return List.copyOf(grants);
  }
}
