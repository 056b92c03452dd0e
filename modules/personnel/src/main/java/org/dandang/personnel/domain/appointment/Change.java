package org.dandang.personnel.domain.appointment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dandang.kernel.desk.ClearanceDesk.Conclusion;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.record.JointAssessment;
import org.dandang.kernel.record.LabelThen;
import org.dandang.kernel.record.Objection;
import org.dandang.kernel.record.Objections;
import org.dandang.kernel.record.Standing;
import org.dandang.kernel.time.Period;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.Management;
import org.dandang.personnel.api.appointment.ChangeId;
import org.dandang.personnel.api.appointment.ChangeKind;
import org.dandang.personnel.api.appointment.ChangeState;
import org.dandang.personnel.api.appointment.Ground;
import org.dandang.personnel.api.appointment.MatrixRow;
import org.dandang.personnel.api.appointment.ProcedureStep;
import org.dandang.personnel.api.appointment.ProposedChange;
import org.dandang.personnel.api.appointment.ReasonTag;
import org.dandang.personnel.api.appointment.StepSheet;
import org.dandang.personnel.api.appointment.Votes;
import org.dandang.personnel.api.person.Rank;
import org.dandang.personnel.api.post.PostId;

/** One person's line in an appointment, and in the ledger of changes. */
@Entity
@Table(name = "personnel_change")
public class Change {
  private static final Set<ChangeState> STOPPABLE =
      EnumSet.of(
          ChangeState.DISCUSSED, ChangeState.NOTICE, ChangeState.ISSUED, ChangeState.NOMINATED);

  @Id private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "appointment_id")
  private Appointment appointment;

  @Column(name = "person_id")
  private PersonId person;

  @Embedded private LabelThen label;

  @Enumerated(EnumType.STRING)
  private ChangeKind kind;

  @Enumerated(EnumType.STRING)
  private ChangeState state;

  @Enumerated(EnumType.STRING)
  @Column(name = "from_level")
  private Level fromLevel;

  @Enumerated(EnumType.STRING)
  private Management management;

  @Column(name = "to_unit_id")
  private UnitId toUnit;

  @Column(name = "to_unit_name")
  private String toUnitName;

  @Column(name = "to_post_id")
  private Long toPost;

  @Column(name = "to_title")
  private String toTitle;

  @Enumerated(EnumType.STRING)
  @Column(name = "to_level")
  private Level toLevel;

  @Column(name = "party_secretary")
  private boolean partySecretary;

  @Enumerated(EnumType.STRING)
  @Column(name = "to_rank")
  private Rank toRank;

  private String tags;

  @Enumerated(EnumType.STRING)
  private Ground ground;

  private String facts;
  private String statement;

  @Column(name = "statement_on")
  private LocalDate statementOn;

  @Column(name = "statement_waived")
  private boolean statementWaived;

  @Column(name = "recommended_on")
  private LocalDate recommendedOn;

  @Column(name = "candidate_on")
  private LocalDate candidateOn;

  @Column(name = "examined_on")
  private LocalDate examinedOn;

  @Embedded private Musts musts = new Musts();

  @Column(name = "effective_on")
  private LocalDate effectiveOn;

  @Column(name = "probation_ends")
  private LocalDate probationEnds;

  @Column(name = "confirmed_on")
  private LocalDate confirmedOn;

  @Column(name = "closed_on")
  private LocalDate closedOn;

  @Column(name = "closed_reason")
  private String closedReason;

  @Column(name = "own_document")
  private String ownDocument;

  private boolean elected;

  @Column(name = "nominated_on")
  private LocalDate nominatedOn;

  @Embedded private Standing standing;

  @ElementCollection
  @OrderColumn(name = "place")
  @CollectionTable(name = "personnel_objection", joinColumns = @JoinColumn(name = "change_id"))
  private List<Objection> objections = new ArrayList<>();

  protected Change() {}

  /** As the person stands on the day of the motion. */
  public Change(ChangeId id, ProposedChange proposal, Situation now, String toUnitName) {
    now.mayBecome(proposal);
    this.id = id.value();
    this.person = proposal.person();
    this.label = now.label();
    this.kind = proposal.kind();
    this.state = ChangeState.MOTION;
    this.fromLevel = now.level();
    this.management = now.management();
    this.toUnit = proposal.unit();
    this.toUnitName = toUnitName;
    this.toPost = proposal.post().map(PostId::value).orElse(null);
    this.toTitle = proposal.title();
    this.toLevel = proposal.level();
    this.partySecretary = proposal.partySecretary();
    this.toRank = proposal.rank().orElse(null);
    this.tags = proposal.tags().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    this.ground = proposal.ground().orElse(null);
    this.facts = proposal.facts().isBlank() ? null : proposal.facts();
    this.elected = proposal.elected();
    this.standing = Standing.inForce();
  }

  Change within(Appointment batch) {
    this.appointment = batch;
    take(ProcedureStep.MOTION, batch.motionOn(), StepSheet.empty());
    return this;
  }

  public void recommend(LocalDate on, StepSheet sheet) {
    refuseImpossible(sheet.meeting());
    refuseImpossible(sheet.talks());
    take(ProcedureStep.RECOMMENDATION, on, sheet);
    recommendedOn = on;
    state = ChangeState.RECOMMENDED;
  }

  /**
   * Whoever is inside an effect period cannot be a candidate (E10), and a recommendation holds for
   * so many months (RY-45).
   */
  public void makeCandidate(LocalDate on, StepSheet sheet, Bars bars, int validMonths) {
    expect(ProcedureStep.CANDIDATE);
    if (recommendedOn != null && !on.isBefore(recommendedOn.plusMonths(validMonths)))
      throw new RecommendationExpired(
          label.name(), recommendedOn.plusMonths(validMonths).minusDays(1));
    bars.refuse(this, on);
    take(ProcedureStep.CANDIDATE, on, sheet);
    candidateOn = on;
    state = ChangeState.CANDIDATE;
  }

  public void examine(LocalDate on, StepSheet sheet) {
    expect(ProcedureStep.EXAMINATION);
    sheet.begins().ifPresent(begins -> inOrder(begins, on));
    sheet.begins().ifPresent(begins -> inOrder(lastDone(), begins));
    take(ProcedureStep.EXAMINATION, on, sheet);
    examinedOn = on;
    state = ChangeState.EXAMINED;
  }

  public void asked(long registerNumber) {
    if (musts.areDone()) throw new WrongStep(appointment.id(), Halt.CHECKED);
    musts.asked(registerNumber);
  }

  public void opinion(Conclusion conclusion, String document, LocalDate on) {
    if (musts.areDone()) throw new WrongStep(appointment.id(), Halt.CHECKED);
    musts.heard(conclusion, document, on);
  }

  /**
   * The four musts (RY-10), each with its paper, the discipline commission's opinion among them.
   */
  public void check(MustPapers papers, LocalDate on) {
    expect(ProcedureStep.CHECKS);
    if (!papers.complete() || !musts.isHeard(on)) throw new MustsMissing(label.name());
    take(ProcedureStep.CHECKS, on, papers.sheet(musts.opinionDocument().orElse("")));
    musts.done(on);
    state = ChangeState.CHECKED;
  }

  /** The person's own words before an adverse change, or that nothing is to be said (E7). */
  public void state(String text, boolean waived, LocalDate on) {
    if (!goesOn()) throw new WrongStep(appointment.id(), Halt.CLOSED);
    boolean said = !text.isBlank();
    if (procedure().has(ProcedureStep.STATEMENT) && (said || waived) && !statementTaken())
      take(ProcedureStep.STATEMENT, on, StepSheet.empty());
    statement = said ? text : null;
    statementWaived = waived && !said;
    statementOn = on;
  }

  /** A step that the matrix lets be left out is left out, with the reason. */
  public void skip(ProcedureStep step, LocalDate on, String reason, String approver) {
    expect(step);
    if (!procedure().mayLeaveOut(step))
      throw new StepRequired(
          label.name(), step, procedure().row(step).map(MatrixRow::source).orElse(""));
    inOrder(lastDone(), on);
    appointment.keep(StepTaken.skipped(appointment, id(), step, on, reason, approver));
  }

  /** That step and all after it are to be taken again. */
  public void goBack(ProcedureStep step, Amendment amendment) {
    if (!goesOn()) throw new WrongStep(appointment.id(), Halt.DECIDED);
    if (step == ProcedureStep.MOTION || !done().contains(step))
      throw new WrongStep(appointment.id(), state);
    inOrder(lastDone(), amendment.on());
    steps()
        .filter(taken -> taken.isDone() && taken.step().compareTo(step) >= 0)
        .forEach(taken -> taken.undo(amendment));
    forget(step);
    state = reached();
  }

  private void forget(ProcedureStep from) {
    if (from.compareTo(ProcedureStep.RECOMMENDATION) <= 0) recommendedOn = null;
    if (from.compareTo(ProcedureStep.CANDIDATE) <= 0) candidateOn = null;
    if (from.compareTo(ProcedureStep.EXAMINATION) <= 0) examinedOn = null;
    if (from.compareTo(ProcedureStep.CHECKS) <= 0) musts.undo();
    statement = null;
    statementWaived = false;
    statementOn = null;
  }

  private ChangeState reached() {
    if (musts.areDone()) return ChangeState.CHECKED;
    if (examinedOn != null) return ChangeState.EXAMINED;
    if (candidateOn != null) return ChangeState.CANDIDATE;
    return recommendedOn != null ? ChangeState.RECOMMENDED : ChangeState.MOTION;
  }

  void discussed(LocalDate on, StepSheet sheet, Bars bars) {
    if (next().equals(Optional.of(ProcedureStep.STATEMENT)))
      throw new StatementMissing(label.name());
    expect(ProcedureStep.DISCUSSION);
    bars.refuse(this, on);
    take(ProcedureStep.DISCUSSION, on, sheet);
    state = ChangeState.DISCUSSED;
  }

  void reject(LocalDate on, StepSheet sheet) {
    expect(ProcedureStep.DISCUSSION);
    take(ProcedureStep.DISCUSSION, on, sheet);
    close(ChangeState.REJECTED, on, null);
  }

  void defer(LocalDate on) {
    close(ChangeState.DEFERRED, on, null);
  }

  void announced(LocalDate on) {
    take(ProcedureStep.NOTICE, on, StepSheet.empty());
    state = ChangeState.NOTICE;
  }

  /** Somebody brings something forward while the notice runs. */
  void object(Objection objection, Period notice) {
    if (state != ChangeState.NOTICE) throw new WrongStep(appointment.id(), Halt.NO_NOTICE);
    new Objections(objections).receive(objection, notice);
  }

  /** One outcome stops the change, the others let it go on, at once or later. */
  public void assess(int place, JointAssessment joint) {
    if (state != ChangeState.NOTICE) throw new WrongStep(appointment.id(), Halt.NO_NOTICE);
    if (new Objections(objections).assess(place, joint) == Objection.Outcome.STOPPED)
      close(ChangeState.STOPPED, joint.on(), joint.reasons());
  }

  boolean isReadyOn(LocalDate day) {
    return awaits(ProcedureStep.ISSUE) && !new Objections(objections).postponeOn(day);
  }

  boolean wasNoticed() {
    return state == ChangeState.NOTICE;
  }

  /** Later than the others of the batch, under a document of its own. */
  void issuedBy(String document) {
    ownDocument = document;
  }

  /** The document names who is to take up the post on a day, or recommends who is to be elected. */
  void issued(LocalDate on, LocalDate effective, Bars bars, int probationMonths) {
    new Objections(objections).checkAssessed(label.name());
    bars.refuse(this, effective);
    take(ProcedureStep.ISSUE, on, StepSheet.empty());
    if (procedure().has(ProcedureStep.ELECTION)) {
      nominatedOn = on;
      state = ChangeState.NOMINATED;
    } else {
      effectiveOn = effective;
      state = ChangeState.ISSUED;
      if (procedure().has(ProcedureStep.PROBATION))
        probationEnds = effective.plusMonths(probationMonths).minusDays(1);
    }
  }

  /** Whether the day has come on which the document takes effect. */
  public boolean isDueOn(LocalDate today) {
    return state == ChangeState.ISSUED && !isVoided() && !effectiveOn.isAfter(today);
  }

  /** The day has come; effect periods are asked once more. */
  public void takeEffect(Bars bars) {
    if (state != ChangeState.ISSUED) throw new WrongStep(appointment.id(), state);
    bars.refuse(this, effectiveOn);
    state = probationEnds == null ? ChangeState.APPOINTED : ChangeState.PROBATION;
  }

  /** The people's congress has voted; the office begins on its day. */
  public void elect(boolean won, StepSheet sheet, LocalDate on, Bars bars) {
    if (state != ChangeState.NOMINATED) throw new WrongStep(appointment.id(), state);
    if (won) bars.refuse(this, on);
    take(ProcedureStep.ELECTION, on, sheet);
    if (!won) {
      close(ChangeState.REJECTED, on, sheet.document());
      return;
    }
    effectiveOn = on;
    state = ChangeState.APPOINTED;
  }

  /** Once the probation has run. */
  public void confirm(boolean passed, String remark, LocalDate on) {
    if (state != ChangeState.PROBATION) throw new WrongStep(appointment.id(), Halt.NO_PROBATION);
    if (!on.isAfter(probationEnds)) throw new ProbationRunning(probationEnds);
    take(ProcedureStep.PROBATION, on, StepSheet.of("", remark));
    confirmedOn = on;
    closedReason = remark.isBlank() ? null : remark;
    state = passed ? ChangeState.CONFIRMED : ChangeState.NOT_CONFIRMED;
  }

  public void stop(Amendment amendment) {
    if (!goesOn() && !STOPPABLE.contains(state)) throw new WrongStep(appointment.id(), Halt.CLOSED);
    new Objections(objections).checkAssessed(label.name());
    standing = standing.correctedBy(amendment);
    effectiveOn = null;
    probationEnds = null;
    close(ChangeState.STOPPED, amendment.on(), amendment.reason());
  }

  public void correct(String title, Amendment amendment) {
    standing = standing.correctedBy(amendment);
    toTitle = title;
  }

  void voidBy(Amendment amendment) {
    standing = standing.voidedBy(amendment);
  }

  /** The steps that it goes, by the matrix of the day of the motion. */
  public Procedure procedure() {
    return ProcedureMatrix.of(kind, elected, appointment.motionOn());
  }

  /** The step that is to be taken, or left out, now; empty once nothing is. */
  public Optional<ProcedureStep> next() {
    if (standing.isVoided() || state.closed() || state == ChangeState.DEFERRED)
      return Optional.empty();
    return procedure().next(done());
  }

  boolean awaits(ProcedureStep step) {
    return next().equals(Optional.of(step));
  }

  /** Every step as entered, the undone ones too. */
  public Stream<StepTaken> steps() {
    return appointment.steps().stream().filter(taken -> taken.isOf(id()));
  }

  private Set<ProcedureStep> done() {
    return steps().filter(StepTaken::isDone).map(StepTaken::step).collect(Collectors.toSet());
  }

  private boolean statementTaken() {
    return done().contains(ProcedureStep.STATEMENT);
  }

  private LocalDate lastDone() {
    return steps()
        .filter(StepTaken::isDone)
        .map(StepTaken::on)
        .max(LocalDate::compareTo)
        .orElseGet(appointment::motionOn);
  }

  private void refuseImpossible(Optional<Votes> votes) {
    if (votes.filter(counted -> !counted.addUp()).isPresent()) throw new VotesExceed(label.name());
  }

  /** Before the decision, neither stopped nor void. */
  public boolean goesOn() {
    return !standing.isVoided()
        && EnumSet.range(ChangeState.MOTION, ChangeState.CHECKED).contains(state);
  }

  public ChangeId id() {
    return new ChangeId(id);
  }

  public PersonId person() {
    return person;
  }

  public LabelThen label() {
    return label;
  }

  public ChangeKind kind() {
    return kind;
  }

  public ChangeState state() {
    return state;
  }

  public Level fromLevel() {
    return fromLevel;
  }

  public Management management() {
    return management;
  }

  public UnitId toUnit() {
    return toUnit;
  }

  public String toUnitName() {
    return toUnitName;
  }

  public Optional<PostId> toPost() {
    return Optional.ofNullable(toPost).map(PostId::new);
  }

  public String toTitle() {
    return toTitle;
  }

  public Level toLevel() {
    return toLevel;
  }

  public boolean isPartySecretary() {
    return partySecretary;
  }

  public Optional<Rank> toRank() {
    return Optional.ofNullable(toRank);
  }

  public Set<ReasonTag> tags() {
    return tags.isEmpty()
        ? Set.of()
        : Arrays.stream(tags.split(","))
            .map(ReasonTag::valueOf)
            .collect(Collectors.toUnmodifiableSet());
  }

  public Optional<Ground> ground() {
    return Optional.ofNullable(ground);
  }

  public Optional<String> facts() {
    return Optional.ofNullable(facts);
  }

  public Optional<String> statement() {
    return Optional.ofNullable(statement);
  }

  public Musts musts() {
    return musts;
  }

  public boolean isElected() {
    return elected;
  }

  public Optional<LocalDate> nominatedOn() {
    return Optional.ofNullable(nominatedOn);
  }

  public Optional<LocalDate> statementOn() {
    return Optional.ofNullable(statementOn);
  }

  public Optional<LocalDate> recommendedOn() {
    return Optional.ofNullable(recommendedOn);
  }

  public Optional<LocalDate> candidateOn() {
    return Optional.ofNullable(candidateOn);
  }

  public Optional<LocalDate> examinedOn() {
    return Optional.ofNullable(examinedOn);
  }

  public Optional<LocalDate> effectiveOn() {
    return Optional.ofNullable(effectiveOn);
  }

  public Optional<LocalDate> probationEnds() {
    return Optional.ofNullable(probationEnds);
  }

  public List<Objection> objections() {
    return List.copyOf(objections);
  }

  public Optional<LocalDate> closedOn() {
    return Optional.ofNullable(closedOn);
  }

  public Optional<String> closedReason() {
    return Optional.ofNullable(closedReason);
  }

  public boolean isVoided() {
    return standing.isVoided();
  }

  private void expect(ProcedureStep step) {
    if (standing.isVoided()) throw new WrongStep(appointment.id(), state);
    Optional<ProcedureStep> next = next();
    if (next.isEmpty() || done().contains(step) || !procedure().has(step))
      throw new WrongStep(appointment.id(), state);
    if (next.get() != step) throw new StepMissing(label.name(), next.get());
  }

  private void take(ProcedureStep step, LocalDate on, StepSheet sheet) {
    expect(step);
    inOrder(lastDone(), on);
    appointment.keep(StepTaken.taken(appointment, id(), step, on, sheet));
  }

  private static void inOrder(LocalDate before, LocalDate on) {
    if (on.isBefore(before)) throw new WrongOrder(before, on);
  }

  private void close(ChangeState end, LocalDate on, String why) {
    state = end;
    closedOn = on;
    closedReason = why;
  }
}
