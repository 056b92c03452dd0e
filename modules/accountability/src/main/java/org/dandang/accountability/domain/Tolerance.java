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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dandang.accountability.api.Applicant;
import org.dandang.accountability.api.ApplyForTolerance;
import org.dandang.accountability.api.CaseDetail.StepRow;
import org.dandang.accountability.api.CaseId;
import org.dandang.accountability.api.Criterion;
import org.dandang.accountability.api.Determination;
import org.dandang.accountability.api.DetermineTolerance;
import org.dandang.accountability.api.Effect;
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

  @Enumerated(EnumType.STRING)
  private Applicant applicant;

  @Column(name = "person_id")
  private PersonId person;

  @Embedded private LabelThen label;

  @Column(name = "case_id")
  private Long caseFile;

  private String matter;
  private PersonId keeper;
  private PersonId reviewer;

  @Enumerated(EnumType.STRING)
  private ToleranceState state;

  @Column(name = "applied_on")
  private LocalDate appliedOn;

  @Column(name = "acceptance_reason")
  private String acceptanceReason;

  @Column(name = "accepted_on")
  private LocalDate acceptedOn;

  private PersonId verifier;

  @Column(name = "verification_result")
  private String verification;

  private String statement;

  @Column(name = "verified_on")
  private LocalDate verifiedOn;

  @Column(name = "consultation_document")
  private String consultationDocument;

  @Column(name = "consulted_on")
  private LocalDate consultedOn;

  @Enumerated(EnumType.STRING)
  private Determination determination;

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

  @Column(name = "discipline_signer")
  private PersonId disciplineSigner;

  @Column(name = "organisation_signer")
  private PersonId organisationSigner;

  @Column(name = "determined_on")
  private LocalDate determinedOn;

  @Embedded private DecisionBasis basis;

  @Column(name = "conclusion_document")
  private String conclusion;

  @Column(name = "concluded_on")
  private LocalDate concludedOn;

  @Column(name = "correction_plan")
  private String correctionPlan;

  @Column(name = "correction_due")
  private LocalDate correctionDue;

  @Column(name = "fed_back_on")
  private LocalDate fedBackOn;

  @Column(name = "correction_result")
  private String correction;

  @Column(name = "corrected_on")
  private LocalDate correctedOn;

  @OneToMany(mappedBy = "tolerance", cascade = CascadeType.ALL)
  @OrderBy("id")
  private List<Grant> grants = new ArrayList<>();

  @Embedded private Standing standing;

  protected Tolerance() {}

  public Tolerance(ToleranceId id, String number, ApplyForTolerance command, LabelThen label) {
    if (command.keeper().equals(command.reviewer())) throw new OwnApproval(command.reviewer());
    if (command.person().equals(command.keeper()) || command.person().equals(command.reviewer()))
      throw new OfficerConcerned(command.person());
    this.id = id.value();
    this.number = number;
    this.applicant = command.applicant();
    this.person = command.person();
    this.label = label;
    this.caseFile = command.caseFile().map(CaseId::value).orElse(null);
    this.matter = command.matter();
    this.keeper = command.keeper();
    this.reviewer = command.reviewer();
    this.appliedOn = command.on();
    this.state =
        command.applicant() == Applicant.CASE_ORGAN
            ? ToleranceState.STARTED_BY_CASE_ORGAN
            : ToleranceState.APPLIED;
    this.standing = Standing.inForce();
  }

  public void accept(boolean accepted, String reason, LocalDate on) {
    must(appliedOn, on, ToleranceState.APPLIED, ToleranceState.STARTED_BY_CASE_ORGAN);
    acceptanceReason = reason;
    acceptedOn = on;
    state = accepted ? ToleranceState.ACCEPTED : ToleranceState.REJECTED;
  }

  /** Verified by somebody other than the keeper; the person's statement belongs to it (E7). */
  public void verify(VerifyTolerance command) {
    must(acceptedOn, command.on(), ToleranceState.ACCEPTED);
    if (command.verifier().equals(person)) throw new OfficerConcerned(person);
    verifier = command.verifier();
    verification = command.result();
    statement = command.statement();
    verifiedOn = command.on();
    state = ToleranceState.VERIFIED;
  }

  public void consult(String document, LocalDate on) {
    must(verifiedOn, on, ToleranceState.VERIFIED);
    consultationDocument = document;
    consultedOn = on;
    state = ToleranceState.CONSULTED;
  }

  /**
   * Both organs sign, by different hands; all distinctions and factors are reasoned; an exclusion
   * leaves nothing but a refusal (E9).
   */
  public void determine(DetermineTolerance command) {
    must(consultedOn, command.on(), ToleranceState.CONSULTED);
    PersonId one = command.discipline().orElseThrow(BothMustSign::new);
    PersonId other = command.organisation().orElseThrow(BothMustSign::new);
    if (one.equals(other) || one.equals(person) || other.equals(person)) throw new BothMustSign();
    Set<Criterion> judged =
        command.judgements().stream()
            .map(DetermineTolerance.Judgement::criterion)
            .collect(Collectors.toSet());
    if (!judged.equals(EnumSet.allOf(Criterion.class))) throw new CriterionMissing();
    boolean refused = command.determination() == Determination.NOT_TOLERATED;
    if (!command.exclusions().isEmpty() && !refused) throw new Excluded();
    command.judgements().forEach(judgement -> judgements.add(new Judgement(judgement)));
    exclusions.addAll(command.exclusions());
    disciplineSigner = one;
    organisationSigner = other;
    determination = command.determination();
    determinedOn = command.on();
    state = ToleranceState.DETERMINED;
  }

  public void decideByCommittee(DecisionBasis meeting, CommitteeRule rule) {
    must(determinedOn, meeting.on(), ToleranceState.DETERMINED);
    rule.check(meeting);
    basis = meeting;
    state = ToleranceState.COMMITTEE_DECIDED;
  }

  public void conclude(String document, LocalDate on) {
    must(basis == null ? determinedOn : basis.on(), on, ToleranceState.COMMITTEE_DECIDED);
    conclusion = document;
    concludedOn = on;
    state = ToleranceState.CONCLUSION_WRITTEN;
  }

  /**
   * Only a tolerated error has effects, and only after the written conclusion. What touches a
   * sanction needs the proposal frozen before the application; that {@code frozenBefore} is asked
   * of the case.
   */
  public Grant grant(GrantId grant, GrantEffect command, boolean frozenBefore) {
    must(
        concludedOn,
        command.on(),
        ToleranceState.CONCLUSION_WRITTEN,
        ToleranceState.FEEDBACK_GIVEN,
        ToleranceState.CORRECTION_TRACKED);
    if (determination == Determination.NOT_TOLERATED) throw new NotTolerated();
    boolean sanction =
        command.effect() == Effect.LIGHTER_SANCTION || command.effect() == Effect.EXEMPTION;
    if (sanction && (caseFile == null || !frozenBefore)) throw new NotFrozenBefore();
    if (command.belowRange()
        && (command.effect() != Effect.LIGHTER_SANCTION || command.ground().isEmpty()))
      throw new BelowRange();
    Grant given = new Grant(grant, this, command);
    grants.add(given);
    return given;
  }

  public void giveFeedback(String plan, LocalDate due, LocalDate on) {
    must(concludedOn, on, ToleranceState.CONCLUSION_WRITTEN);
    if (due.isBefore(on)) throw new OutOfOrder(on, due);
    correctionPlan = plan;
    correctionDue = due;
    fedBackOn = on;
    state = ToleranceState.FEEDBACK_GIVEN;
  }

  public void track(String result, LocalDate on) {
    must(fedBackOn, on, ToleranceState.FEEDBACK_GIVEN, ToleranceState.CORRECTION_TRACKED);
    correction = result;
    correctedOn = on;
    state = ToleranceState.CORRECTION_TRACKED;
  }

  public void voided(Amendment why) {
    standing = standing.voidedBy(why);
  }

  private void must(LocalDate earlier, LocalDate on, ToleranceState... allowed) {
    if (standing.isVoided() || !Set.of(allowed).contains(state))
      throw new WrongToleranceState(state);
    if (on.isBefore(earlier)) throw new OutOfOrder(earlier, on);
  }

  /** In force and granting something. */
  boolean isTolerated() {
    return !standing.isVoided()
        && (determination == Determination.TOLERATED || determination == Determination.PARTLY);
  }

  boolean isOf(CaseId asked) {
    return caseFile != null && caseFile == asked.value();
  }

  public boolean answersTo(PersonId worker) {
    return !worker.equals(person)
        && (worker.equals(keeper)
            || worker.equals(reviewer)
            || worker.equals(verifier)
            || worker.equals(disciplineSigner)
            || worker.equals(organisationSigner));
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

  public Applicant applicant() {
    return applicant;
  }

  public String matter() {
    return matter;
  }

  public Optional<CaseId> caseFile() {
    return Optional.ofNullable(caseFile).map(CaseId::new);
  }

  public ToleranceState state() {
    return state;
  }

  public Optional<Determination> determination() {
    return Optional.ofNullable(determination);
  }

  public LocalDate appliedOn() {
    return appliedOn;
  }

  public List<Judgement> judgements() {
    return List.copyOf(judgements);
  }

  public List<Grant> grants() {
    return List.copyOf(grants);
  }

  /** The days of its life so far. */
  public List<StepRow> steps() {
    List<StepRow> steps = new ArrayList<>();
    note(steps, appliedOn, "applied");
    note(steps, acceptedOn, state == ToleranceState.REJECTED ? "rejected" : "accepted");
    note(steps, verifiedOn, "verified");
    note(steps, consultedOn, "consulted");
    note(steps, determinedOn, "determined");
    note(steps, basis == null ? null : basis.on(), "committee");
    note(steps, concludedOn, "conclusion");
    note(steps, fedBackOn, "feedback");
    note(steps, correctedOn, "corrected");
    return steps;
  }

  private static void note(List<StepRow> steps, LocalDate on, String kind) {
    if (on != null) steps.add(new StepRow(on, "accountability.step." + kind));
  }
}
