package org.dandang.personnel.domain.assessment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.JointAssessment;
import org.dandang.kernel.record.LabelThen;
import org.dandang.kernel.record.Objection;
import org.dandang.kernel.record.Objections;
import org.dandang.kernel.time.Period;
import org.dandang.personnel.api.appeal.AppealKind;
import org.dandang.personnel.api.assessment.Acknowledgement;
import org.dandang.personnel.api.assessment.AskReview;
import org.dandang.personnel.api.assessment.Circumstance;
import org.dandang.personnel.api.assessment.DecideReview;
import org.dandang.personnel.api.assessment.Grade;
import org.dandang.personnel.api.assessment.NoteRefusal;
import org.dandang.personnel.api.assessment.OpenAssessment;
import org.dandang.personnel.api.assessment.SignGrade;
import org.dandang.personnel.api.assessment.SupplementGrade;
import org.dandang.personnel.domain.appeal.AppealDays;
import org.dandang.personnel.domain.appeal.Deciders;
import org.dandang.personnel.domain.appeal.Deciders.Named;
import org.dandang.personnel.domain.appeal.Recourse;
import org.dandang.personnel.domain.appeal.Ways;

/**
 * One person's grade. It counts from the day on which nobody can contest it any more: at once for
 * whoever agreed, after the days for a review for whoever did not or is incompetent.
 */
@Entity
@Table(name = "personnel_grade_given")
public class GradeGiven {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "personnel_part")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "assessment_id")
  private Assessment assessment;

  @Column(name = "person_id")
  private PersonId person;

  @Embedded private LabelThen label;

  @Enumerated(EnumType.STRING)
  private Grade grade;

  private String remark;

  @Enumerated(EnumType.STRING)
  private Circumstance circumstance;

  @Column(name = "host_opinion")
  private String opinion;

  @Embedded private Signature signature;

  @Column(name = "supplement_document")
  private String supplementDocument;

  @Column(name = "final_from")
  private LocalDate finalFrom;

  @ElementCollection
  @OrderColumn(name = "place")
  @CollectionTable(name = "personnel_grade_objection", joinColumns = @JoinColumn(name = "grade_id"))
  private List<Objection> objections = new ArrayList<>();

  @ElementCollection
  @OrderColumn(name = "place")
  @CollectionTable(name = "personnel_grade_review", joinColumns = @JoinColumn(name = "grade_id"))
  private List<GradeReview> reviews = new ArrayList<>();

  protected GradeGiven() {}

  GradeGiven(Assessment assessment, OpenAssessment.Graded graded, LabelThen label) {
    this.assessment = assessment;
    this.person = graded.person();
    this.label = label;
    this.signature = Signature.missing();
    take(graded);
  }

  final void take(OpenAssessment.Graded graded) {
    grade = graded.grade();
    remark = graded.remark();
    circumstance = graded.circumstance();
    opinion = graded.opinion();
  }

  /** Whether the grade fits what is special about the person. */
  void check() {
    if (circumstance.isUngraded() && grade != Grade.UNGRADED)
      throw new CircumstanceForbids(label.name(), circumstance.rule());
    if (circumstance.isDeferred() && !remark.isBlank())
      throw new CircumstanceForbids(label.name(), circumstance.rule());
    if (circumstance.needsOpinion() && opinion.isBlank())
      throw new OpinionMissing(label.name(), circumstance.rule());
    if (grade == Grade.UNGRADED && circumstance == Circumstance.NONE && remark.isBlank())
      throw new UngradedWithoutReason(label.name());
  }

  void object(Objection objection, Period notice) {
    if (grade != Grade.EXCELLENT) throw new NotShown(label.name());
    new Objections(objections).receive(objection, notice);
  }

  void assess(int place, JointAssessment joint) {
    if (new Objections(objections).assess(place, joint) != Objection.Outcome.STOPPED) return;
    grade = Grade.COMPETENT;
    remark = joint.reasons();
  }

  /** Told on that day: nothing is open about whoever was shown. */
  void told(LocalDate on) {
    new Objections(objections).checkAssessed(label.name());
    if (new Objections(objections).postponeOn(on)) throw new StillPostponed(label.name());
  }

  void sign(SignGrade command, LocalDate told, AppealDays days) {
    acknowledge(Signature.given(command), told, days);
  }

  void agree(LocalDate on, LocalDate told, AppealDays days) {
    acknowledge(Signature.agreed(on), told, days);
  }

  void refuse(NoteRefusal command, LocalDate told, AppealDays days) {
    if (command.firstWitness().strip().equals(command.secondWitness().strip()))
      throw new TwoWitnesses(label.name());
    acknowledge(Signature.refused(command), told, days);
  }

  private void acknowledge(Signature taken, LocalDate told, AppealDays days) {
    if (signature().acknowledgement().isPresent()) throw new AcknowledgedAlready(label.name());
    signature = taken;
    if (isContestable()) finalFrom = ways(days, told).lastOfAll().plusDays(1);
  }

  private boolean isContestable() {
    return grade == Grade.INCOMPETENT
        || !signature.acknowledgement().equals(Optional.of(Acknowledgement.AGREED));
  }

  /** There is nothing to sign for whoever was not appraised yet. */
  boolean isAcknowledged() {
    return circumstance.isDeferred() || signature().acknowledgement().isPresent();
  }

  void confirmed(LocalDate on) {
    if (circumstance.isDeferred() || isUnderReview()) return;
    if (finalFrom == null || finalFrom.isBefore(on)) finalFrom = on;
  }

  void askReview(AskReview command, LocalDate told, AppealDays days) {
    if (grade == Grade.EXCELLENT) throw new NothingToReview(label.name());
    reviews.add(new GradeReview(command, grade, ways(days, told)));
    finalFrom = null;
  }

  private Ways ways(AppealDays days, LocalDate told) {
    return Ways.after(days, told, recourses());
  }

  private List<Recourse> recourses() {
    return reviews.stream().map(GradeReview::recourse).toList();
  }

  void decideReview(DecideReview command, Named signer, Deciders away, AppealDays days) {
    if (!isUnderReview()) throw new NothingToReview(label.name());
    if (command.outcome().isHeavierThan(grade)) throw new HeavierGrade(label.name());
    int last = reviews.size() - 1;
    GradeReview decided = reviews.get(last).decided(command, signer, away.andSigners(recourses()));
    reviews.set(last, decided);
    grade = command.outcome();
    finalFrom =
        decided.recourse().kind() == AppealKind.APPEAL
            ? command.on()
            : days.lastAfterReview(command.on()).plusDays(1);
  }

  /** The case is over: what was left open is graded. */
  void supplement(SupplementGrade command) {
    if (!circumstance.isDeferred()) throw new NotDeferred(label.name());
    grade = command.grade();
    remark = command.remark();
    circumstance = Circumstance.NONE;
    supplementDocument = command.document();
    finalFrom = command.on();
  }

  boolean isUnderReview() {
    return reviews.stream().anyMatch(review -> review.recourse().isOpen());
  }

  public PersonId person() {
    return person;
  }

  public LabelThen label() {
    return label;
  }

  public Grade grade() {
    return grade;
  }

  public String remark() {
    return remark;
  }

  public Circumstance circumstance() {
    return circumstance;
  }

  /** Of the unit where the work is done. */
  public String opinion() {
    return opinion;
  }

  /** An embedded value whose columns are all null is read as none. */
  public Signature signature() {
    return signature == null ? Signature.missing() : signature;
  }

  /** That ended the case for which the grade was deferred. */
  public Optional<String> supplementDocument() {
    return Optional.ofNullable(supplementDocument);
  }

  public Optional<LocalDate> finalFrom() {
    return Optional.ofNullable(finalFrom);
  }

  public List<Objection> objections() {
    return List.copyOf(objections);
  }

  public List<GradeReview> reviews() {
    return List.copyOf(reviews);
  }
}
