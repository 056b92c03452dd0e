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
import org.dandang.personnel.api.appointment.ProposedChange;
import org.dandang.personnel.api.appointment.ReasonTag;
import org.dandang.personnel.api.person.Rank;
import org.dandang.personnel.api.post.PostId;

/** One person's line in an appointment, and in the ledger of changes. */
@Entity
@Table(name = "personnel_change")
public class Change {
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

  @Column(name = "file_checked")
  private boolean fileChecked;

  @Column(name = "matters_checked")
  private boolean mattersChecked;

  @Column(name = "reports_checked")
  private boolean reportsChecked;

  private Long letter;

  @Enumerated(EnumType.STRING)
  private Conclusion opinion;

  @Column(name = "opinion_document")
  private String opinionDocument;

  @Column(name = "opinion_on")
  private LocalDate opinionOn;

  @Column(name = "checked_on")
  private LocalDate checkedOn;

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
    this.standing = Standing.inForce();
  }

  Change within(Appointment batch) {
    this.appointment = batch;
    return this;
  }

  public void recommend(LocalDate on) {
    step(ChangeState.MOTION, on, appointment.motionOn());
    recommendedOn = on;
    state = ChangeState.RECOMMENDED;
  }

  /** Whoever is inside an effect period cannot be a candidate (E10). */
  public void makeCandidate(LocalDate on, Bars bars) {
    step(ChangeState.RECOMMENDED, on, recommendedOn);
    bars.refuse(this, on);
    candidateOn = on;
    state = ChangeState.CANDIDATE;
  }

  public void examine(LocalDate on) {
    step(ChangeState.CANDIDATE, on, candidateOn);
    examinedOn = on;
    state = ChangeState.EXAMINED;
  }

  public void asked(long registerNumber) {
    if (checkedOn != null) throw new WrongStep(appointment.id(), "checked");
    letter = registerNumber;
  }

  public void opinion(Conclusion conclusion, String document, LocalDate on) {
    if (checkedOn != null) throw new WrongStep(appointment.id(), "checked");
    opinion = conclusion;
    opinionDocument = document;
    opinionOn = on;
  }

  /** The four musts (RY-10), the discipline commission's opinion among them. */
  public void check(boolean file, boolean matters, boolean reports, LocalDate on) {
    step(ChangeState.EXAMINED, on, examinedOn);
    boolean heard = opinion == Conclusion.NO_OBJECTION || opinion == Conclusion.WAIVED;
    if (!file || !matters || !reports || !heard) throw new MustsMissing(label.name());
    fileChecked = true;
    mattersChecked = true;
    reportsChecked = true;
    checkedOn = on;
    state = ChangeState.CHECKED;
  }

  /** The person's own words before an adverse change, or that nothing is to be said (E7). */
  public void state(String text, boolean waived, LocalDate on) {
    if (!goesOn()) throw new WrongStep(appointment.id(), "closed");
    statement = text.isBlank() ? null : text;
    statementWaived = waived && statement == null;
    statementOn = on;
  }

  void discussed(LocalDate on, Bars bars) {
    if (kind.fullProcedure() && state != ChangeState.CHECKED)
      throw new WrongStep(appointment.id(), "unchecked");
    if (kind.fullProcedure()) appointmentOrder(on, checkedOn);
    if (kind.adverse()
        && (statementOn == null
            || statementOn.isAfter(on)
            || statement == null && !statementWaived)) throw new StatementMissing(label.name());
    bars.refuse(this, on);
    state = ChangeState.DISCUSSED;
  }

  void reject(LocalDate on) {
    close(ChangeState.REJECTED, on, null);
  }

  void defer(LocalDate on) {
    close(ChangeState.DEFERRED, on, null);
  }

  void announced() {
    if (kind.fullProcedure()) state = ChangeState.NOTICE;
  }

  /** Somebody brings something forward while the notice runs. */
  void object(Objection objection, Period notice) {
    if (state != ChangeState.NOTICE) throw new WrongStep(appointment.id(), "no-notice");
    new Objections(objections).receive(objection, notice);
  }

  /** One outcome stops the change, the others let it go on, at once or later. */
  public void assess(int place, JointAssessment joint) {
    if (state != ChangeState.NOTICE) throw new WrongStep(appointment.id(), "no-notice");
    if (new Objections(objections).assess(place, joint) == Objection.Outcome.STOPPED)
      close(ChangeState.STOPPED, joint.on(), joint.reasons());
  }

  boolean isReadyOn(LocalDate day) {
    return !new Objections(objections).postponeOn(day)
        && (state == ChangeState.NOTICE || isReadyWithoutNotice());
  }

  /** Later than the others of the batch, under a document of its own. */
  void issuedBy(String document) {
    ownDocument = document;
  }

  boolean isReadyWithoutNotice() {
    return state == ChangeState.DISCUSSED && !kind.fullProcedure() && !standing.isVoided();
  }

  void takeEffect(LocalDate effective, Bars bars, int probationMonths) {
    new Objections(objections).checkAssessed(label.name());
    bars.refuse(this, effective);
    effectiveOn = effective;
    boolean onProbation = kind == ChangeKind.RECRUITMENT || kind == ChangeKind.PROMOTION && leads();
    probationEnds = onProbation ? effective.plusMonths(probationMonths).minusDays(1) : null;
    state = onProbation ? ChangeState.PROBATION : ChangeState.APPOINTED;
  }

  /** Once the probation has run. */
  public void confirm(boolean passed, String remark, LocalDate on) {
    if (state != ChangeState.PROBATION) throw new WrongStep(appointment.id(), "no-probation");
    if (!on.isAfter(probationEnds)) throw new ProbationRunning(probationEnds);
    confirmedOn = on;
    closedReason = remark.isBlank() ? null : remark;
    state = passed ? ChangeState.CONFIRMED : ChangeState.NOT_CONFIRMED;
  }

  public void stop(Amendment amendment) {
    if (!goesOn() && state != ChangeState.DISCUSSED && state != ChangeState.NOTICE)
      throw new WrongStep(appointment.id(), "closed");
    new Objections(objections).checkAssessed(label.name());
    standing = standing.correctedBy(amendment);
    close(ChangeState.STOPPED, amendment.on(), amendment.reason());
  }

  public void correct(String title, Amendment amendment) {
    standing = standing.correctedBy(amendment);
    toTitle = title;
  }

  void voidBy(Amendment amendment) {
    standing = standing.voidedBy(amendment);
  }

  /** Before the decision, neither stopped nor void. */
  public boolean goesOn() {
    return !standing.isVoided()
        && EnumSet.range(ChangeState.MOTION, ChangeState.CHECKED).contains(state);
  }

  /** A leading post, before or after. */
  public boolean leads() {
    return toLevel != Level.STAFF;
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

  public Optional<Long> letter() {
    return Optional.ofNullable(letter);
  }

  public Optional<String> opinionDocument() {
    return Optional.ofNullable(opinionDocument);
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

  public Optional<LocalDate> checkedOn() {
    return Optional.ofNullable(checkedOn);
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

  private void step(ChangeState from, LocalDate on, LocalDate before) {
    if (state != from || standing.isVoided()) throw new WrongStep(appointment.id(), state.name());
    appointmentOrder(on, before);
  }

  private void appointmentOrder(LocalDate on, LocalDate before) {
    if (on.isBefore(before)) throw new WrongOrder(before, on);
  }

  private void close(ChangeState end, LocalDate on, String why) {
    state = end;
    closedOn = on;
    closedReason = why;
  }
}
