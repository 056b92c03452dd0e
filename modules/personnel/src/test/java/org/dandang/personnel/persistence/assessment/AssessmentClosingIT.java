package org.dandang.personnel.persistence.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dandang.kernel.desk.BarSource;
import org.dandang.kernel.desk.BarSource.Purpose;
import org.dandang.kernel.desk.GradeEffectSource;
import org.dandang.kernel.desk.NoticeLetter;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.JointAssessment;
import org.dandang.kernel.record.Objection;
import org.dandang.kernel.rule.Stale;
import org.dandang.personnel.Personnel;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.appeal.AppealKind;
import org.dandang.personnel.api.appointment.BarRegister;
import org.dandang.personnel.api.appointment.NotifyBar;
import org.dandang.personnel.api.assessment.Acknowledgement;
import org.dandang.personnel.api.assessment.AnnounceExcellent;
import org.dandang.personnel.api.assessment.AskReview;
import org.dandang.personnel.api.assessment.AssessExcellentObjection;
import org.dandang.personnel.api.assessment.AssessmentDesk;
import org.dandang.personnel.api.assessment.AssessmentDetail;
import org.dandang.personnel.api.assessment.AssessmentDetail.Line;
import org.dandang.personnel.api.assessment.AssessmentId;
import org.dandang.personnel.api.assessment.AssessmentKind;
import org.dandang.personnel.api.assessment.AssessmentRecords;
import org.dandang.personnel.api.assessment.AssessmentState;
import org.dandang.personnel.api.assessment.ClosingDesk;
import org.dandang.personnel.api.assessment.ConfirmAssessment;
import org.dandang.personnel.api.assessment.DecideReview;
import org.dandang.personnel.api.assessment.Grade;
import org.dandang.personnel.api.assessment.GradeAssessment;
import org.dandang.personnel.api.assessment.NoteRefusal;
import org.dandang.personnel.api.assessment.ObjectToExcellent;
import org.dandang.personnel.api.assessment.OpenAssessment;
import org.dandang.personnel.api.assessment.OpenAssessment.Graded;
import org.dandang.personnel.api.assessment.Participants;
import org.dandang.personnel.api.assessment.ReviewRow;
import org.dandang.personnel.api.assessment.SignRest;
import org.dandang.personnel.api.assessment.TellGrades;
import org.dandang.personnel.domain.assessment.GradeBarred;
import org.junit.jupiter.api.Test;

/** P20: what is shown, signed and reviewed is kept, and bars only once it is final. */
class AssessmentClosingIT {
  private static final LocalDate ON = LocalDate.of(2019, 1, 7);
  private static final LocalDate TOLD = LocalDate.of(2019, 1, 15);

  private final Personnel personnel = new Personnel();
  private final UnitId unit = personnel.unit("考核单位" + UUID.randomUUID());
  private final List<PersonId> staff = new ArrayList<>();

  @Test
  void a_contested_low_grade_bars_only_when_it_is_final() {
    AssessmentId id = opened();
    act(id, (desk, seen) -> desk.announce(new AnnounceExcellent(id, ON, seen)));
    assertThat(detail(id).noticeEnds()).contains(LocalDate.of(2019, 1, 14));
    NoticeLetter letter = new NoticeLetter("材料不实", false, false, "", ON.plusDays(1));
    act(id, (desk, seen) -> desk.object(new ObjectToExcellent(id, staff.get(0), letter, seen)));
    act(
        id,
        (desk, seen) ->
            desk.assess(new AssessExcellentObjection(id, staff.get(0), 0, stopped(), seen)));
    assertThat(personnel.call(() -> records().objections(id)))
        .singleElement()
        .satisfies(
            row -> assertThat(row.objection().outcome()).contains(Objection.Outcome.STOPPED));
    act(id, (desk, seen) -> desk.tell(new TellGrades(id, TOLD, seen)));
    act(
        id,
        (desk, seen) ->
            desk.noteRefusal(new NoteRefusal(id, staff.get(4), "不服", "证人甲", "证人乙", TOLD, seen)));
    act(id, (desk, seen) -> desk.signRest(new SignRest(id, TOLD, seen)));
    long seen = detail(id).version();
    personnel.run(
        () -> personnel.get(AssessmentDesk.class).confirm(new ConfirmAssessment(id, TOLD, seen)));
    assertThat(line(id, 0).grade()).isEqualTo(Grade.COMPETENT);
    assertThat(line(id, 1).finalFrom()).contains(TOLD);
    assertThat(line(id, 4).acknowledgement()).contains(Acknowledgement.REFUSED);
    assertThat(line(id, 4).witnesses()).isEqualTo("证人甲、证人乙");
    assertThat(barred(4, LocalDate.of(2019, 2, 14))).isFalse();
    assertThat(barred(4, LocalDate.of(2019, 2, 15))).isTrue();
    review(id);
  }

  private void review(AssessmentId id) {
    LocalDate asked = LocalDate.of(2019, 2, 1);
    act(
        id,
        (desk, seen) ->
            desk.askReview(
                new AskReview(id, staff.get(4), AppealKind.REVIEW, "实绩未计", asked, seen)));
    assertThat(line(id, 4).finalFrom()).isEmpty();
    assertThat(barred(4, LocalDate.of(2019, 2, 20))).isFalse();
    act(
        id,
        (desk, seen) ->
            desk.decideReview(
                new DecideReview(
                    id,
                    staff.get(4),
                    Grade.BASIC,
                    "维持",
                    "复1号",
                    staff.get(1),
                    Personnel.TODAY,
                    seen)));
    assertThat(line(id, 4).reviews())
        .singleElement()
        .extracting(ReviewRow::signer)
        .isEqualTo(Optional.of("评某1"));
    assertThat(line(id, 4).finalFrom()).contains(LocalDate.of(2019, 3, 8));
    assertThat(detail(id).state()).isEqualTo(AssessmentState.CONFIRMED);
  }

  @Test
  void a_change_of_one_line_is_a_new_version_of_the_whole() {
    AssessmentId id = opened();
    act(id, (desk, seen) -> desk.announce(new AnnounceExcellent(id, ON, seen)));
    act(id, (desk, seen) -> desk.tell(new TellGrades(id, TOLD, seen)));
    long before = detail(id).version();
    act(
        id,
        (desk, seen) ->
            desk.noteRefusal(new NoteRefusal(id, staff.get(4), "不服", "证人甲", "证人乙", TOLD, seen)));
    assertThat(detail(id).version()).isGreaterThan(before);
    assertThatThrownBy(
            () -> personnel.run(() -> closing().signRest(new SignRest(id, TOLD, before))))
        .isInstanceOf(Stale.class);
    assertThat(personnel.call(() -> records().history(id))).isNotEmpty();
  }

  @Test
  void after_a_demerit_nobody_is_told_a_grade_but_a_comment() {
    AssessmentId id = opened();
    Personnel.EFFECTS.add(
        new GradeEffectSource.GradeEffect(
            staff.get(2), GradeEffectSource.Effect.COMMENT_ONLY, "AC02"));
    assertThatThrownBy(
            () -> act(id, (desk, seen) -> desk.announce(new AnnounceExcellent(id, ON, seen))))
        .isInstanceOf(GradeBarred.class);
    List<Graded> grades = new ArrayList<>();
    for (int at = 0; at < 5; at++)
      grades.add(
          at == 2
              ? new Graded(staff.get(at), Grade.UNGRADED, "受记过处分，工作能够履职")
              : new Graded(staff.get(at), grade(at), ""));
    long seen = detail(id).version();
    personnel.run(
        () ->
            personnel
                .get(AssessmentDesk.class)
                .grade(new GradeAssessment(id, Optional.empty(), grades, ON, seen)));
    act(id, (desk, now) -> desk.announce(new AnnounceExcellent(id, ON, now)));
    assertThat(personnel.call(() -> personnel.get(Participants.class).of(unit, 2018)))
        .filteredOn(each -> each.person().equals(staff.get(2)))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.bar()).contains("AC02");
              assertThat(each.usual()).isEqualTo(Grade.UNGRADED);
            });
  }

  @Test
  void a_sanction_notified_on_paper_binds_the_grade_by_its_own_rule() {
    AssessmentId id = opened();
    personnel.run(
        () ->
            personnel
                .get(BarRegister.class)
                .enter(
                    new NotifyBar(
                        staff.get(3),
                        "ZW-19",
                        Set.of(BarSource.Purpose.APPRAISAL),
                        "天监函〔2018〕4号",
                        LocalDate.of(2018, 6, 1),
                        Optional.of(LocalDate.of(2019, 5, 31)),
                        Optional.of("ADMIN_DEMERIT"))));
    assertThatThrownBy(
            () -> act(id, (desk, seen) -> desk.announce(new AnnounceExcellent(id, ON, seen))))
        .isInstanceOf(GradeBarred.class);
    assertThat(personnel.call(() -> personnel.get(Participants.class).of(unit, 2018)))
        .filteredOn(each -> each.bar().isPresent())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.person()).isEqualTo(staff.get(3));
              assertThat(each.bar()).contains("AC02");
              assertThat(each.usual()).isEqualTo(Grade.UNGRADED);
            });
  }

  private interface Act {
    void on(ClosingDesk desk, long seen);
  }

  private void act(AssessmentId id, Act act) {
    long seen = detail(id).version();
    personnel.run(() -> act.on(closing(), seen));
  }

  private AssessmentId opened() {
    for (int at = 0; at < 5; at++) staff.add(personnel.cadre("评某" + at, unit, "科员", Level.STAFF));
    List<Graded> grades = new ArrayList<>();
    for (int at = 0; at < 5; at++) grades.add(new Graded(staff.get(at), grade(at), ""));
    return personnel.call(
        () ->
            personnel
                .get(AssessmentDesk.class)
                .open(
                    new OpenAssessment(
                        AssessmentKind.ANNUAL, 2018, "年度考核", unit, Optional.empty(), grades, ON)));
  }

  private static Grade grade(int at) {
    if (at == 0) return Grade.EXCELLENT;
    return at == 4 ? Grade.BASIC : Grade.COMPETENT;
  }

  private boolean barred(int at, LocalDate day) {
    return !personnel
        .call(
            () ->
                personnel.get(BarSource.class).bars(List.of(staff.get(at)), Purpose.PROMOTION, day))
        .isEmpty();
  }

  private Line line(AssessmentId id, int at) {
    return detail(id).grades().stream()
        .filter(each -> each.person().equals(staff.get(at)))
        .findFirst()
        .orElseThrow();
  }

  private AssessmentDetail detail(AssessmentId id) {
    return personnel.call(() -> records().get(id));
  }

  private AssessmentRecords records() {
    return personnel.get(AssessmentRecords.class);
  }

  private ClosingDesk closing() {
    return personnel.get(ClosingDesk.class);
  }

  private static JointAssessment stopped() {
    return new JointAssessment(
        Objection.Outcome.STOPPED, Optional.empty(), "属实", "核查", "组织甲", "纪检乙", ON.plusDays(3));
  }
}
