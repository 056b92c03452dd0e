package org.dandang.personnel.domain.assessment;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.AggregateRoot;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.record.JointAssessment;
import org.dandang.kernel.record.LabelThen;
import org.dandang.kernel.record.Objection;
import org.dandang.kernel.record.Standing;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.time.Period;
import org.dandang.personnel.api.assessment.AskReview;
import org.dandang.personnel.api.assessment.AssessmentId;
import org.dandang.personnel.api.assessment.AssessmentKind;
import org.dandang.personnel.api.assessment.AssessmentState;
import org.dandang.personnel.api.assessment.DecideReview;
import org.dandang.personnel.api.assessment.Grade;
import org.dandang.personnel.api.assessment.GradeAssessment;
import org.dandang.personnel.api.assessment.NoteRefusal;
import org.dandang.personnel.api.assessment.OpenAssessment;
import org.dandang.personnel.api.assessment.OpenAssessment.Graded;
import org.dandang.personnel.api.assessment.SignGrade;
import org.dandang.personnel.api.assessment.SupplementGrade;
import org.dandang.personnel.domain.appeal.AppealDays;
import org.dandang.personnel.domain.appeal.Deciders;
import org.dandang.personnel.domain.appeal.Deciders.Named;
import org.dandang.personnel.domain.appointment.WrongOrder;

/**
 * An assessment of the cadres of a unit for a year. It is opened with the grades proposed; no more
 * are excellent than the ratio allows. In an annual one the excellent are shown to the public,
 * everybody is told and signs, and it is confirmed; a grade that is contested counts when that is
 * over. Final grades bar and recommend.
 */
@Entity
@Table(name = "personnel_assessment")
@AggregateRoot
public class Assessment {
  @Id private Long id;
  @Version private long version;

  @Enumerated(EnumType.STRING)
  private AssessmentKind kind;

  private int year;
  private String title;

  @Column(name = "unit_id")
  private UnitId unit;

  @Column(name = "unit_name")
  private String unitName;

  private int appraised;

  @Column(name = "wider_approval")
  private String widerApproval;

  @Enumerated(EnumType.STRING)
  private AssessmentState state;

  @Column(name = "notice_begins")
  private LocalDate noticeBegins;

  @Column(name = "notice_ends")
  private LocalDate noticeEnds;

  @Column(name = "told_on")
  private LocalDate toldOn;

  @Column(name = "confirmed_on")
  private LocalDate confirmedOn;

  @Embedded private Standing standing;

  @OneToMany(mappedBy = "assessment", cascade = CascadeType.ALL, orphanRemoval = true)
  private List<GradeGiven> grades = new ArrayList<>();

  protected Assessment() {}

  public Assessment(
      AssessmentId id, OpenAssessment command, String unitName, Map<PersonId, LabelThen> labels) {
    this.id = id.value();
    this.kind = command.kind();
    this.year = command.year();
    this.title = command.title();
    this.unit = command.unit();
    this.unitName = unitName;
    this.appraised = command.grades().size();
    this.widerApproval = command.widerApproval().orElse(null);
    this.state = AssessmentState.DRAFT;
    this.standing = Standing.inForce();
    command
        .grades()
        .forEach(graded -> grades.add(new GradeGiven(this, graded, labels.get(graded.person()))));
  }

  public AssessmentId id() {
    return new AssessmentId(id);
  }

  public long version() {
    return version;
  }

  public boolean isWidened() {
    return widerApproval != null;
  }

  /** The grades proposed from now on; whoever was graded before keeps the label of then. */
  public void grade(GradeAssessment command, Map<PersonId, LabelThen> labels) {
    refuseFixed();
    widerApproval = command.widerApproval().filter(text -> !text.isBlank()).orElse(null);
    Map<PersonId, Graded> proposed = new LinkedHashMap<>();
    command.grades().forEach(graded -> proposed.put(graded.person(), graded));
    grades.removeIf(given -> !proposed.containsKey(given.person()));
    for (GradeGiven given : grades) given.take(proposed.remove(given.person()));
    proposed.forEach(
        (person, graded) -> grades.add(new GradeGiven(this, graded, labels.get(person))));
    appraised = grades.size();
  }

  private void refuseFixed() {
    if (state != AssessmentState.DRAFT || standing.isVoided()) throw new AssessmentFixed(id());
  }

  /** The excellent are shown to the public until that day. */
  public void announce(LocalDate on, LocalDate last, ExcellentQuota quota) {
    in(AssessmentState.DRAFT);
    if (!kind.isSigned() || excellent() == 0) throw new WrongStage(state);
    check(quota);
    state = AssessmentState.NOTICE;
    noticeBegins = on;
    noticeEnds = last;
  }

  public void object(PersonId about, Objection objection) {
    in(AssessmentState.NOTICE);
    of(about).object(objection, Period.of(noticeBegins, noticeEnds));
  }

  public void assess(PersonId about, int place, JointAssessment joint) {
    in(AssessmentState.NOTICE);
    of(about).assess(place, joint);
  }

  /** Everybody learns the own grade; the excellent only after their notice. */
  public void tell(LocalDate on, ExcellentQuota quota) {
    boolean shown = state == AssessmentState.NOTICE;
    if (!shown) in(AssessmentState.DRAFT);
    if (!kind.isSigned() || !shown && excellent() > 0) throw new WrongStage(state);
    if (shown && !on.isAfter(noticeEnds)) throw new StillShown(noticeEnds);
    check(quota);
    grades.forEach(given -> given.told(on));
    state = AssessmentState.TOLD;
    toldOn = on;
  }

  public void sign(SignGrade command, AppealDays days) {
    in(AssessmentState.TOLD);
    notBefore(toldOn, command.on());
    of(command.person()).sign(command, toldOn, days);
  }

  /** The forms of everybody else came back without an objection. */
  public void signRest(LocalDate on, AppealDays days) {
    in(AssessmentState.TOLD);
    notBefore(toldOn, on);
    grades.stream()
        .filter(given -> !given.isAcknowledged())
        .forEach(given -> given.agree(on, toldOn, days));
  }

  public void noteRefusal(NoteRefusal command, AppealDays days) {
    in(AssessmentState.TOLD);
    notBefore(toldOn, command.on());
    of(command.person()).refuse(command, toldOn, days);
  }

  /** Also of a confirmed one, while the grade can still be contested. */
  public void askReview(AskReview command, AppealDays days) {
    if (toldOn == null || standing.isVoided()) throw new WrongStage(state);
    notBefore(toldOn, command.on());
    of(command.person()).askReview(command, toldOn, days);
  }

  public void decideReview(
      DecideReview command, Named signer, Deciders away, AppealDays days, ExcellentQuota quota) {
    if (standing.isVoided()) throw new WrongStage(state);
    of(command.person()).decideReview(command, signer, away, days);
    checkRatio(quota);
  }

  public void supplement(SupplementGrade command, ExcellentQuota quota) {
    in(AssessmentState.CONFIRMED);
    of(command.person()).supplement(command);
    checkRatio(quota);
  }

  /** An annual one when everybody has signed, or a refusal was noted. */
  public void confirm(ExcellentQuota quota, LocalDate on) {
    if (state == AssessmentState.CONFIRMED || standing.isVoided()) throw new AssessmentFixed(id());
    if (!kind.isSigned()) checkRatio(quota);
    else {
      in(AssessmentState.TOLD);
      notBefore(toldOn, on);
      List<GradeGiven> missing = grades.stream().filter(given -> !given.isAcknowledged()).toList();
      if (!missing.isEmpty())
        throw new NotAcknowledged(missing.get(0).label().name(), missing.size());
    }
    conclude(on);
  }

  /** What was concluded on paper at its time. */
  public void enterConcluded(ExcellentQuota quota, LocalDate on) {
    refuseFixed();
    checkRatio(quota);
    conclude(on);
  }

  private void conclude(LocalDate on) {
    state = AssessmentState.CONFIRMED;
    confirmedOn = on;
    grades.forEach(given -> given.confirmed(on));
  }

  private void in(AssessmentState wanted) {
    if (state != wanted || standing.isVoided()) throw new WrongStage(state);
  }

  private static void notBefore(LocalDate earlier, LocalDate day) {
    if (day.isBefore(earlier)) throw new WrongOrder(earlier, day);
  }

  private void check(ExcellentQuota quota) {
    grades.forEach(GradeGiven::check);
    checkRatio(quota);
  }

  /** Routine assessments have no ratio. */
  private void checkRatio(ExcellentQuota quota) {
    int allowed = quota.of(appraised);
    if (kind != AssessmentKind.ROUTINE && excellent() > allowed)
      throw new TooManyExcellent(excellent(), allowed);
  }

  private long excellent() {
    return grades.stream().filter(given -> given.grade() == Grade.EXCELLENT).count();
  }

  private GradeGiven of(PersonId person) {
    return grades.stream()
        .filter(given -> given.person().equals(person))
        .findFirst()
        .orElseThrow(() -> new NotFound(person));
  }

  public void voidAssessment(Amendment amendment) {
    standing = standing.voidedBy(amendment);
  }

  public AssessmentKind kind() {
    return kind;
  }

  public int year() {
    return year;
  }

  public String title() {
    return title;
  }

  public UnitId unit() {
    return unit;
  }

  public String unitName() {
    return unitName;
  }

  public int appraised() {
    return appraised;
  }

  public Optional<String> widerApproval() {
    return Optional.ofNullable(widerApproval);
  }

  public AssessmentState state() {
    return state;
  }

  public Optional<LocalDate> noticeBegins() {
    return Optional.ofNullable(noticeBegins);
  }

  /** Last day on which the excellent are shown. */
  public Optional<LocalDate> noticeEnds() {
    return Optional.ofNullable(noticeEnds);
  }

  public Optional<LocalDate> toldOn() {
    return Optional.ofNullable(toldOn);
  }

  public Optional<LocalDate> confirmedOn() {
    return Optional.ofNullable(confirmedOn);
  }

  public boolean isVoided() {
    return standing.isVoided();
  }

  public List<GradeGiven> grades() {
    return List.copyOf(grades);
  }
}
