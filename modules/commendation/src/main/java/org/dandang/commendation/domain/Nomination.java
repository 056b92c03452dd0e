package org.dandang.commendation.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dandang.commendation.api.NominationDetail;
import org.dandang.commendation.api.NominationId;
import org.dandang.commendation.api.NominationRow;
import org.dandang.commendation.api.NominationState;
import org.dandang.commendation.api.ProgrammeId;
import org.dandang.commendation.api.RecipientKind;
import org.dandang.kernel.desk.ClearanceDesk;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.record.JointAssessment;
import org.dandang.kernel.record.LabelThen;
import org.dandang.kernel.record.Objection;
import org.dandang.kernel.record.ObjectionPostpones;
import org.dandang.kernel.record.Objections;
import org.dandang.kernel.record.Standing;
import org.dandang.kernel.time.Period;

/**
 * Somebody put forward for a category. It is checked at once and refused with the rule, or goes on:
 * a person waits for the reply to the clearance letter, everybody is assessed, announced, and in
 * the end awarded or passed over. An objection in the notice period is assessed first and may
 * postpone or stop it.
 */
@Entity
@Table(name = "commendation_nomination")
@AggregateRoot
public class Nomination {
  @Id private Long id;

  @Version
  @Column(name = "version")
  private long version;

  @Column(name = "programme_id")
  private long programme;

  @Column(name = "category")
  private String category;

  @Column(name = "category_name")
  private String categoryName;

  @Enumerated(EnumType.STRING)
  @Column(name = "recipient_kind")
  private RecipientKind recipients;

  @Column(name = "person_id")
  private PersonId person;

  @Embedded private LabelThen label;

  @Column(name = "deeds")
  private String deeds;

  @Column(name = "recommender")
  private String recommender;

  @Column(name = "nominated_on")
  private LocalDate nominatedOn;

  @Column(name = "entered_on")
  private LocalDate enteredOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private NominationState state = NominationState.NOMINATED;

  @Column(name = "letter")
  private Long letter;

  @Enumerated(EnumType.STRING)
  @Column(name = "conclusion")
  private ClearanceDesk.Conclusion conclusion;

  @Column(name = "reply_document")
  private String replyDocument;

  @Column(name = "reply_on")
  private LocalDate replyOn;

  @Column(name = "points")
  private BigDecimal points;

  @Column(name = "assessed_on")
  private LocalDate assessedOn;

  @Column(name = "stopped_reason")
  private String stoppedReason;

  @Embedded private Standing standing = Standing.inForce();

  @ElementCollection
  @OrderColumn(name = "place")
  @CollectionTable(
      name = "commendation_eligibility",
      joinColumns = @JoinColumn(name = "nomination_id"))
  private List<EligibilityResult> checks = new ArrayList<>();

  @ElementCollection
  @OrderColumn(name = "place")
  @CollectionTable(
      name = "commendation_assessment",
      joinColumns = @JoinColumn(name = "nomination_id"))
  private List<Assessment> assessments = new ArrayList<>();

  @ElementCollection
  @OrderColumn(name = "place")
  @CollectionTable(
      name = "commendation_objection",
      joinColumns = @JoinColumn(name = "nomination_id"))
  private List<Objection> objections = new ArrayList<>();

  protected Nomination() {}

  /** Checked at once: one failed rule refuses it. */
  public Nomination(
      NominationId id,
      Programme programme,
      Category category,
      Recipient recipient,
      List<EligibilityResult> checks,
      Recommendation recommendation) {
    if (category.isForPersons() != recipient.person().isPresent())
      throw new WrongRecipient(category.name());
    this.id = id.value();
    this.programme = programme.id().value();
    this.category = category.code();
    this.categoryName = category.name();
    this.recipients = category.recipients();
    this.person = recipient.person().orElse(null);
    this.label = recipient.label();
    this.checks.addAll(checks);
    this.deeds = recommendation.deeds();
    this.recommender = recommendation.recommender();
    this.nominatedOn = recommendation.on();
    this.enteredOn = recommendation.enteredOn();
    if (!checks.stream().allMatch(EligibilityResult::passed)) state = NominationState.REFUSED;
  }

  /** Who put somebody forward, for what, when, and when it was entered. */
  public record Recommendation(
      String deeds, String recommender, LocalDate on, LocalDate enteredOn) {}

  public NominationId id() {
    return new NominationId(id);
  }

  public ProgrammeId programme() {
    return new ProgrammeId(programme);
  }

  public long version() {
    return version;
  }

  public String category() {
    return category;
  }

  public NominationState state() {
    return state;
  }

  public Optional<PersonId> person() {
    return Optional.ofNullable(person);
  }

  public LabelThen label() {
    return label;
  }

  public Recipient recipient() {
    return new Recipient(person(), label);
  }

  public List<Objection> objections() {
    return List.copyOf(objections);
  }

  public Optional<Long> letter() {
    return Optional.ofNullable(letter);
  }

  public void ask(long letterNumber) {
    in(NominationState.NOMINATED);
    letter = letterNumber;
    state = NominationState.ASKED;
  }

  /** An objection refuses it; a waiver lets it through and is kept as such. */
  public void reply(ClearanceDesk.Reply reply) {
    in(NominationState.ASKED);
    conclusion = reply.conclusion();
    replyDocument = reply.document();
    replyOn = reply.on();
    boolean objection = conclusion == ClearanceDesk.Conclusion.OBJECTION;
    state = objection ? NominationState.REFUSED : NominationState.CLEARED;
  }

  /** A person only once cleared; recused assessors do not count. */
  public void assess(List<Assessment> judged, LocalDate on) {
    if (recipients == RecipientKind.PERSON) {
      if (state == NominationState.NOMINATED || state == NominationState.ASKED)
        throw new ClearanceMissing(label.name());
      in(NominationState.CLEARED);
    } else {
      in(NominationState.NOMINATED);
    }
    OptionalDouble mean = judged.stream().flatMapToInt(one -> one.points().stream()).average();
    if (mean.isEmpty()) throw new EverybodyRecused(label.name());
    points = BigDecimal.valueOf(mean.getAsDouble()).setScale(2, RoundingMode.HALF_UP);
    assessments.addAll(judged);
    assessedOn = on;
    state = NominationState.ASSESSED;
  }

  void announce() {
    in(NominationState.ASSESSED);
    state = NominationState.ANNOUNCED;
  }

  public void object(Objection objection, Period notice) {
    in(NominationState.ANNOUNCED);
    new Objections(objections).receive(objection, notice);
  }

  /** One outcome stops the nomination, the others let it go on, at once or later. */
  public void assess(int place, JointAssessment joint) {
    in(NominationState.ANNOUNCED);
    if (new Objections(objections).assess(place, joint) == Objection.Outcome.STOPPED) {
      stoppedReason = joint.reasons();
      state = NominationState.STOPPED;
    }
  }

  void free(LocalDate day) {
    Objections all = new Objections(objections);
    all.checkAssessed(label.name());
    if (all.postponeOn(day)) throw new ObjectionPostpones(label.name());
  }

  void signedBy(String signer) {
    if (recommender.equals(signer)) throw new NominatorDecides(signer);
  }

  void award() {
    in(NominationState.ANNOUNCED);
    state = NominationState.AWARDED;
  }

  /** Stood to the end and was not chosen. */
  public void passOver() {
    if (state == NominationState.ASSESSED
        || state == NominationState.ANNOUNCED
        || state == NominationState.CLEARED) state = NominationState.PASSED_OVER;
  }

  public void makeVoid(Amendment amendment) {
    if (state == NominationState.AWARDED) throw new NominationNotInState(label.name(), state);
    standing = standing.voidedBy(amendment);
  }

  private void in(NominationState expected) {
    if (standing.isVoided() || state != expected)
      throw new NominationNotInState(label.name(), state);
  }

  private NominationRow row() {
    return new NominationRow(
        id,
        programme,
        categoryName,
        recipients,
        label.name(),
        label.unitName(),
        label.post(),
        nominatedOn,
        state,
        conclusion,
        points,
        standing.isVoided());
  }

  public NominationDetail detail() {
    return new NominationDetail(
        row(),
        version,
        deeds,
        recommender,
        enteredOn,
        checks.stream()
            .map(one -> new NominationDetail.Check(one.rule(), one.passed(), one.remark()))
            .toList(),
        Optional.ofNullable(replyOn).map(on -> new NominationDetail.Reply(replyDocument, on)),
        assessments.size(),
        (int) assessments.stream().filter(Assessment::isRecused).count(),
        Optional.ofNullable(stoppedReason));
  }
}
