package org.dandang.personnel.domain.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.JointAssessment;
import org.dandang.kernel.record.LabelThen;
import org.dandang.kernel.record.Objection;
import org.dandang.kernel.record.ObjectionOpen;
import org.dandang.kernel.rule.RuleBook;
import org.dandang.kernel.rule.RuleBooks;
import org.dandang.kernel.time.WorkingCalendars;
import org.dandang.personnel.api.appeal.AppealKind;
import org.dandang.personnel.api.appeal.AppealOutcome;
import org.dandang.personnel.api.assessment.AskReview;
import org.dandang.personnel.api.assessment.AssessmentId;
import org.dandang.personnel.api.assessment.AssessmentKind;
import org.dandang.personnel.api.assessment.AssessmentState;
import org.dandang.personnel.api.assessment.Circumstance;
import org.dandang.personnel.api.assessment.DecideReview;
import org.dandang.personnel.api.assessment.Grade;
import org.dandang.personnel.api.assessment.NoteRefusal;
import org.dandang.personnel.api.assessment.OpenAssessment;
import org.dandang.personnel.api.assessment.OpenAssessment.Graded;
import org.dandang.personnel.api.assessment.SignGrade;
import org.dandang.personnel.api.assessment.SupplementGrade;
import org.dandang.personnel.domain.appeal.AppealDays;
import org.dandang.personnel.domain.appeal.AppealLate;
import org.dandang.personnel.domain.appeal.AppealOpen;
import org.dandang.personnel.domain.appeal.AppealedAlready;
import org.dandang.personnel.domain.appeal.Deciders;
import org.dandang.personnel.domain.appeal.Deciders.Named;
import org.dandang.personnel.domain.appeal.SamePeople;
import org.junit.jupiter.api.Test;

/** P20: notice, signature, review and finality of an annual assessment. */
class AssessmentClosingTest {
  private static final LocalDate OPENED = LocalDate.of(2019, 1, 7);
  private static final LocalDate NOTICE_ENDS = LocalDate.of(2019, 1, 14);
  private static final LocalDate TOLD = LocalDate.of(2019, 1, 15);
  private static final LocalDate CONFIRMED = LocalDate.of(2019, 1, 18);
  private static final AssessmentId ID = new AssessmentId(7);
  private static final RuleBook RULES = RuleBooks.standard();
  private static final ExcellentQuota QUOTA = ExcellentQuota.of(RULES, false, OPENED);
  private static final AppealDays DAYS = new AppealDays(RULES, WorkingCalendars.region("450000"));
  private static final PersonId SIGNER = new PersonId(900);
  private static final Deciders AWAY = new Deciders(Set.of(person(0)));

  @Test
  void the_excellent_are_told_only_after_their_notice() {
    Assessment assessment = of(Grade.EXCELLENT);
    assertThatThrownBy(() -> assessment.tell(TOLD, QUOTA)).isInstanceOf(WrongStage.class);
    assessment.announce(OPENED, NOTICE_ENDS, QUOTA);
    assertThatThrownBy(() -> assessment.tell(NOTICE_ENDS, QUOTA)).isInstanceOf(StillShown.class);
    assessment.tell(TOLD, QUOTA);
    assertThat(assessment.state()).isEqualTo(AssessmentState.TOLD);
  }

  @Test
  void nobody_excellent_needs_no_notice() {
    Assessment assessment = of(Grade.COMPETENT);
    assertThatThrownBy(() -> assessment.announce(OPENED, NOTICE_ENDS, QUOTA))
        .isInstanceOf(WrongStage.class);
    assessment.tell(OPENED, QUOTA);
    assertThat(assessment.state()).isEqualTo(AssessmentState.TOLD);
  }

  @Test
  void whoever_is_stopped_in_the_notice_is_competent_and_an_open_objection_holds_all() {
    Assessment assessment = of(Grade.EXCELLENT);
    assessment.announce(OPENED, NOTICE_ENDS, QUOTA);
    assertThatThrownBy(() -> assessment.object(person(1), objection()))
        .isInstanceOf(NotShown.class);
    assessment.object(person(0), objection());
    assertThatThrownBy(() -> assessment.tell(TOLD, QUOTA)).isInstanceOf(ObjectionOpen.class);
    assessment.assess(person(0), 0, joint(Objection.Outcome.STOPPED));
    assessment.tell(TOLD, QUOTA);
    assertThat(given(assessment, 0).grade()).isEqualTo(Grade.COMPETENT);
  }

  @Test
  void nothing_is_confirmed_before_everybody_signed_or_a_refusal_was_noted_by_two() {
    Assessment assessment = told(Grade.COMPETENT);
    for (int at = 1; at < 5; at++) assessment.sign(sign(at, true), DAYS);
    assertThatThrownBy(() -> assessment.confirm(QUOTA, CONFIRMED))
        .isInstanceOf(NotAcknowledged.class);
    assertThatThrownBy(() -> assessment.noteRefusal(refusal("甲", " 甲 "), DAYS))
        .isInstanceOf(TwoWitnesses.class);
    assessment.noteRefusal(refusal("甲", "乙"), DAYS);
    assertThatThrownBy(() -> assessment.sign(sign(0, true), DAYS))
        .isInstanceOf(AcknowledgedAlready.class);
    assessment.confirm(QUOTA, CONFIRMED);
    assertThat(given(assessment, 1).finalFrom()).contains(CONFIRMED);
    assertThat(given(assessment, 0).finalFrom()).contains(LocalDate.of(2019, 2, 15));
  }

  @Test
  void who_is_incompetent_and_agrees_may_still_ask_for_thirty_days() {
    Assessment assessment = signed(Grade.INCOMPETENT);
    assertThat(given(assessment, 0).finalFrom()).contains(LocalDate.of(2019, 2, 15));
    assertThatThrownBy(
            () -> assessment.askReview(ask(AppealKind.REVIEW, LocalDate.of(2019, 2, 15)), DAYS))
        .isInstanceOf(AppealLate.class);
    assessment.askReview(ask(AppealKind.REVIEW, LocalDate.of(2019, 2, 14)), DAYS);
    assertThat(given(assessment, 0).finalFrom()).isEmpty();
  }

  @Test
  void a_review_never_makes_it_heavier_and_leaves_fifteen_days_for_an_appeal() {
    Assessment assessment = signed(Grade.BASIC);
    LocalDate asked = LocalDate.of(2019, 1, 21);
    LocalDate decided = LocalDate.of(2019, 2, 18);
    assertThatThrownBy(() -> decide(assessment, decide(Grade.BASIC, decided), SIGNER, QUOTA))
        .isInstanceOf(NothingToReview.class);
    assessment.askReview(ask(AppealKind.REVIEW, asked), DAYS);
    assertThat(given(assessment, 0).reviews().get(0).row().due())
        .isEqualTo(LocalDate.of(2019, 2, 20));
    assertThatThrownBy(() -> assessment.askReview(ask(AppealKind.APPEAL, asked), DAYS))
        .isInstanceOf(AppealOpen.class);
    assertThatThrownBy(() -> decide(assessment, decide(Grade.INCOMPETENT, decided), SIGNER, QUOTA))
        .isInstanceOf(HeavierGrade.class);
    decide(assessment, decide(Grade.COMPETENT, decided), SIGNER, QUOTA);
    assertThat(given(assessment, 0).grade()).isEqualTo(Grade.COMPETENT);
    assertThat(given(assessment, 0).finalFrom()).contains(LocalDate.of(2019, 3, 6));
    assertThatThrownBy(() -> assessment.askReview(ask(AppealKind.REVIEW, decided), DAYS))
        .isInstanceOf(AppealedAlready.class);
    LocalDate last = LocalDate.of(2019, 3, 5);
    assessment.askReview(ask(AppealKind.APPEAL, last), DAYS);
    DecideReview appealed = decide(Grade.COMPETENT, last.plusDays(30));
    assertThatThrownBy(() -> decide(assessment, appealed, SIGNER, QUOTA))
        .as("signed the review")
        .isInstanceOf(SamePeople.class);
    assertThatThrownBy(() -> decide(assessment, appealed, person(0), QUOTA))
        .as("the cadre")
        .isInstanceOf(SamePeople.class);
    decide(assessment, appealed, new PersonId(901), QUOTA);
    assertThat(given(assessment, 0).reviews())
        .extracting(review -> review.row().outcome().orElseThrow())
        .containsExactly(AppealOutcome.AMENDED, AppealOutcome.UPHELD);
    assertThat(given(assessment, 0).finalFrom()).contains(last.plusDays(30));
  }

  @Test
  void a_review_cannot_make_more_excellent_than_the_ratio() {
    Assessment assessment = signed(Grade.BASIC);
    ExcellentQuota none = new ExcellentQuota(10, "GK-1");
    assessment.askReview(ask(AppealKind.REVIEW, CONFIRMED), DAYS);
    assertThatThrownBy(() -> decide(assessment, decide(Grade.EXCELLENT, CONFIRMED), SIGNER, none))
        .isInstanceOf(TooManyExcellent.class);
  }

  @Test
  void special_circumstances_have_their_own_rules() {
    assertThatThrownBy(() -> tell(graded(Grade.COMPETENT, "", Circumstance.NEWCOMER, "")))
        .isInstanceOf(CircumstanceForbids.class);
    assertThatThrownBy(() -> tell(graded(Grade.COMPETENT, "", Circumstance.LONG_LEAVE, "")))
        .isInstanceOf(CircumstanceForbids.class);
    assertThatThrownBy(() -> tell(graded(Grade.UNGRADED, "表现较好", Circumstance.OPEN_CASE, "")))
        .isInstanceOf(CircumstanceForbids.class);
    assertThatThrownBy(() -> tell(graded(Grade.COMPETENT, "", Circumstance.SECONDED, " ")))
        .isInstanceOf(OpinionMissing.class);
    assertThatThrownBy(() -> tell(graded(Grade.UNGRADED, "", Circumstance.NONE, "")))
        .isInstanceOf(UngradedWithoutReason.class);
    tell(graded(Grade.UNGRADED, "试用期内", Circumstance.NEWCOMER, ""));
    tell(graded(Grade.COMPETENT, "", Circumstance.VILLAGE, "驻村表现好"));
  }

  @Test
  void a_deferred_grade_is_given_once_the_case_is_over() {
    Assessment assessment = tell(graded(Grade.UNGRADED, "", Circumstance.OPEN_CASE, ""));
    for (int at = 1; at < 5; at++) assessment.sign(sign(at, true), DAYS);
    assessment.confirm(QUOTA, CONFIRMED);
    assertThat(given(assessment, 0).finalFrom()).isEmpty();
    assertThatThrownBy(() -> assessment.supplement(supplement(1), QUOTA))
        .isInstanceOf(NotDeferred.class);
    assessment.supplement(supplement(0), QUOTA);
    assertThat(given(assessment, 0).grade()).isEqualTo(Grade.COMPETENT);
    assertThat(given(assessment, 0).finalFrom()).contains(LocalDate.of(2019, 6, 3));
  }

  @Test
  void routine_and_special_ones_are_confirmed_without_signatures() {
    Assessment special = opened(AssessmentKind.SPECIAL, plain(Grade.EXCELLENT));
    assertThatThrownBy(() -> special.announce(OPENED, NOTICE_ENDS, QUOTA))
        .isInstanceOf(WrongStage.class);
    special.confirm(QUOTA, CONFIRMED);
    assertThat(given(special, 0).finalFrom()).contains(CONFIRMED);
    Assessment annual = of(Grade.COMPETENT);
    assertThatThrownBy(() -> annual.confirm(QUOTA, CONFIRMED)).isInstanceOf(WrongStage.class);
  }

  private static Assessment signed(Grade first) {
    Assessment assessment = told(first);
    for (int at = 0; at < 5; at++) assessment.sign(sign(at, true), DAYS);
    assessment.confirm(QUOTA, CONFIRMED);
    return assessment;
  }

  private static Assessment told(Grade first) {
    return tell(plain(first));
  }

  private static Assessment tell(Graded first) {
    Assessment assessment = opened(AssessmentKind.ANNUAL, first);
    assessment.tell(TOLD, QUOTA);
    return assessment;
  }

  private static Assessment of(Grade first) {
    return opened(AssessmentKind.ANNUAL, plain(first));
  }

  private static Assessment opened(AssessmentKind kind, Graded first) {
    List<Graded> grades = new ArrayList<>(List.of(first));
    Map<PersonId, LabelThen> labels = new HashMap<>();
    for (int at = 0; at < 5; at++) {
      if (at > 0) grades.add(new Graded(person(at), Grade.COMPETENT, ""));
      labels.put(person(at), new LabelThen("干部" + at, "ganbu", new UnitId(1), "某局", "科员"));
    }
    return new Assessment(
        ID,
        new OpenAssessment(kind, 2018, "2018年度考核", new UnitId(1), Optional.empty(), grades, OPENED),
        "某局",
        labels);
  }

  private static Graded plain(Grade grade) {
    return graded(grade, "", Circumstance.NONE, "");
  }

  private static Graded graded(Grade grade, String remark, Circumstance special, String opinion) {
    return new Graded(person(0), grade, remark, special, opinion);
  }

  private static PersonId person(int at) {
    return new PersonId(100L + at);
  }

  private static GradeGiven given(Assessment assessment, int at) {
    return assessment.grades().stream()
        .filter(each -> each.person().equals(person(at)))
        .findFirst()
        .orElseThrow();
  }

  private static SignGrade sign(int at, boolean agrees) {
    return new SignGrade(ID, person(at), agrees, "同意", TOLD, 0);
  }

  private static NoteRefusal refusal(String first, String second) {
    return new NoteRefusal(ID, person(0), "认为等次偏低", first, second, TOLD, 0);
  }

  private static AskReview ask(AppealKind stage, LocalDate on) {
    return new AskReview(ID, person(0), stage, "工作实绩未被计入", on, 0);
  }

  private static DecideReview decide(Grade outcome, LocalDate on) {
    return new DecideReview(ID, person(0), outcome, "经核实", "复1号", SIGNER, on, 0);
  }

  private static void decide(
      Assessment assessment, DecideReview command, PersonId signer, ExcellentQuota quota) {
    assessment.decideReview(command, new Named(signer, "某部长"), AWAY, DAYS, quota);
  }

  private static SupplementGrade supplement(int at) {
    return new SupplementGrade(
        ID, person(at), Grade.COMPETENT, "天纪〔2019〕9号", "", LocalDate.of(2019, 6, 3), 0);
  }

  private static Objection objection() {
    return Objection.of("材料不实", false, OPENED.plusDays(1), OPENED.plusDays(15));
  }

  private static JointAssessment joint(Objection.Outcome outcome) {
    return new JointAssessment(
        outcome, Optional.empty(), "反映属实", "查阅考勤", "组织甲", "纪检乙", OPENED.plusDays(4));
  }
}
