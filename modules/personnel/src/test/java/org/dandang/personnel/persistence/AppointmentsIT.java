package org.dandang.personnel.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dandang.kernel.desk.BarSource.Purpose;
import org.dandang.kernel.desk.ClearanceDesk;
import org.dandang.kernel.desk.NoticeLetter;
import org.dandang.kernel.desk.ReportInbox;
import org.dandang.kernel.desk.WorkItemSource;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.record.DecisionBasis;
import org.dandang.kernel.record.JointAssessment;
import org.dandang.kernel.record.Objection;
import org.dandang.kernel.record.ObjectionOpen;
import org.dandang.kernel.rule.Stale;
import org.dandang.personnel.Personnel;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.PersonAppointed;
import org.dandang.personnel.api.PersonDirectory;
import org.dandang.personnel.api.appointment.AmendChange;
import org.dandang.personnel.api.appointment.AnnounceAppointment;
import org.dandang.personnel.api.appointment.AppointmentDesk;
import org.dandang.personnel.api.appointment.AppointmentDetail;
import org.dandang.personnel.api.appointment.AppointmentId;
import org.dandang.personnel.api.appointment.AppointmentRecords;
import org.dandang.personnel.api.appointment.AskClearance;
import org.dandang.personnel.api.appointment.AssessObjection;
import org.dandang.personnel.api.appointment.BarRegister;
import org.dandang.personnel.api.appointment.ChangeId;
import org.dandang.personnel.api.appointment.ChangeKind;
import org.dandang.personnel.api.appointment.ChangeState;
import org.dandang.personnel.api.appointment.CheckChanges;
import org.dandang.personnel.api.appointment.DecideAppointment;
import org.dandang.personnel.api.appointment.EffectDesk;
import org.dandang.personnel.api.appointment.ExamineChanges;
import org.dandang.personnel.api.appointment.FinishedProcedure;
import org.dandang.personnel.api.appointment.GoBack;
import org.dandang.personnel.api.appointment.IssueAppointment;
import org.dandang.personnel.api.appointment.MakeCandidates;
import org.dandang.personnel.api.appointment.NotifyBar;
import org.dandang.personnel.api.appointment.ObjectionDesk;
import org.dandang.personnel.api.appointment.OpenAppointment;
import org.dandang.personnel.api.appointment.ProcedureStep;
import org.dandang.personnel.api.appointment.ProposedChange;
import org.dandang.personnel.api.appointment.RecommendChanges;
import org.dandang.personnel.api.appointment.RecordObjection;
import org.dandang.personnel.api.appointment.SkipStep;
import org.dandang.personnel.api.appointment.StepMark;
import org.dandang.personnel.api.assessment.AssessmentDesk;
import org.dandang.personnel.api.assessment.AssessmentKind;
import org.dandang.personnel.api.assessment.Grade;
import org.dandang.personnel.api.assessment.OpenAssessment;
import org.dandang.personnel.domain.appointment.Barred;
import org.dandang.personnel.domain.appointment.NoticeRunning;
import org.dandang.personnel.domain.appointment.StepRequired;
import org.dandang.personnel.domain.appointment.WrongStep;
import org.dandang.personnel.domain.assessment.TooManyExcellent;
import org.dandang.personnel.domain.person.BuiltOn;
import org.junit.jupiter.api.Test;

class AppointmentsIT {
  private static final LocalDate MOTION = LocalDate.of(2018, 3, 26);
  private final Personnel personnel = new Personnel();
  private final AppointmentDesk desk = personnel.get(AppointmentDesk.class);

  @Test
  void a_promotion_goes_from_motion_to_office() {
    personnel.house().lend(new PromptReplies());
    UnitId unit = personnel.unit("县投资局");
    PersonId person = personnel.cadre("韦某", unit, "科员", Level.STAFF);
    AppointmentId id = candidate(person, unit, MOTION.plusDays(4));
    personnel.run(() -> examine(id, MOTION.plusDays(8)));
    personnel.run(
        () ->
            desk.askClearance(
                new AskClearance(id, "天组函〔2018〕9号", "某部长", MOTION.plusDays(9), seen(id))));
    personnel.run(
        () ->
            desk.check(
                new CheckChanges(
                    id, List.of(), "档案审核表", "查核结果", "核查表", MOTION.plusDays(12), seen(id))));
    long before = personnel.call(() -> seen(id));
    personnel.run(
        () ->
            desk.decide(
                new DecideAppointment(
                    id, meeting(MOTION.plusDays(14)), Set.of(), Set.of(), before)));
    assertThatThrownBy(
            () ->
                personnel.run(
                    () -> desk.announce(new AnnounceAppointment(id, MOTION.plusDays(15), before))))
        .isInstanceOf(Stale.class);
    personnel.run(
        () -> desk.announce(new AnnounceAppointment(id, LocalDate.of(2018, 4, 12), seen(id))));
    AppointmentDetail noticed = personnel.call(() -> records().get(id));
    assertThat(noticed.noticeEnds())
        .as("18 and 19 April are the region's own holidays, 15 April is worked, 20 is off")
        .contains(LocalDate.of(2018, 4, 23));
    assertThatThrownBy(() -> issue(id, LocalDate.of(2018, 4, 23)))
        .isInstanceOf(NoticeRunning.class);
    issue(id, LocalDate.of(2018, 4, 24));
    personnel.run(
        () -> {
          assertThat(records().get(id).changes())
              .singleElement()
              .satisfies(line -> assertThat(line.state()).isEqualTo(ChangeState.PROBATION));
          assertThat(
                  personnel
                      .get(PersonDirectory.class)
                      .onDay(person, LocalDate.of(2018, 4, 23))
                      .orElseThrow()
                      .level())
              .isEqualTo(Level.STAFF);
          assertThat(
                  personnel
                      .get(PersonDirectory.class)
                      .onDay(person, LocalDate.of(2018, 4, 24))
                      .orElseThrow()
                      .level())
              .isEqualTo(Level.SECTION_DEPUTY);
          assertThat(records().history(id)).isNotEmpty();
        });
    assertThat(personnel.house().fired())
        .contains(
            new PersonAppointed(
                person,
                personnel.call(() -> records().get(id)).changes().get(0).id().value(),
                true,
                LocalDate.of(2018, 4, 24)));
  }

  /** P22: a document may name a day ahead, on which it takes effect by itself. */
  @Test
  void what_is_issued_for_a_day_ahead_takes_effect_on_that_day_by_itself() {
    AppointmentId id = noticed();
    PersonId person = personnel.call(() -> records().get(id)).changes().get(0).person();
    LocalDate ahead = LocalDate.of(2019, 3, 1);
    EffectDesk effects = personnel.get(EffectDesk.class);
    personnel.run(
        () -> desk.issue(new IssueAppointment(id, "", LocalDate.of(2018, 4, 25), ahead, seen(id))));
    personnel.run(
        () -> {
          AppointmentDetail issued = records().get(id);
          assertThat(issued.document()).hasValueSatisfying(n -> assertThat(n).contains("2018"));
          assertThat(issued.changes().get(0).state()).isEqualTo(ChangeState.ISSUED);
          assertThat(effects.due()).doesNotContain(id);
          assertThat(waiting(ahead)).contains("work.effect-due");
          assertThat(records().board()).anyMatch(card -> card.appointment().equals(id));
        });
    personnel.isNow(ahead);
    assertThat(personnel.call(effects::due)).contains(id);
    personnel.run(() -> effects.takeEffect(id));
    assertThat(personnel.call(() -> records().get(id)).changes().get(0).state())
        .isEqualTo(ChangeState.PROBATION);
    assertThat(level(person, ahead.minusDays(1))).isEqualTo(Level.STAFF);
    assertThat(level(person, ahead)).isEqualTo(Level.SECTION_DEPUTY);
  }

  /** P17: a step is taken again after the procedure went back, and the first time stays visible. */
  @Test
  void a_change_goes_back_to_a_step_with_the_reason_and_takes_it_again() {
    UnitId unit = personnel.unit("县水利局");
    PersonId person = personnel.cadre("黄某", unit, "科员", Level.STAFF);
    AppointmentId id = candidate(person, unit, MOTION.plusDays(4));
    ChangeId change = personnel.call(() -> records().get(id)).changes().get(0).id();
    Amendment reason = new Amendment("推荐范围不符合规定", "某部长", MOTION.plusDays(5));
    personnel.run(
        () -> desk.goBack(new GoBack(id, change, ProcedureStep.RECOMMENDATION, reason, seen(id))));
    AppointmentDetail.Line line = personnel.call(() -> records().get(id)).changes().get(0);
    assertThat(line.state()).isEqualTo(ChangeState.MOTION);
    assertThat(line.next()).contains(ProcedureStep.RECOMMENDATION);
    assertThat(line.steps())
        .filteredOn(step -> step.mark() == StepMark.UNDONE)
        .hasSize(2)
        .allSatisfy(step -> assertThat(step.reason()).contains("推荐范围不符合规定"));
    assertThatThrownBy(
            () ->
                personnel.run(
                    () ->
                        desk.skip(
                            new SkipStep(
                                id, change, ProcedureStep.RECOMMENDATION, reason, seen(id)))))
        .isInstanceOf(StepRequired.class);
    personnel.run(() -> recommend(id, MOTION.plusDays(6)));
  }

  /** P16: what never was leaves nothing behind, unless something stands on it. */
  @Test
  void a_change_entered_by_mistake_leaves_the_person_as_before() {
    UnitId unit = personnel.unit("县档案局");
    PersonId person = personnel.cadre("罗某", unit, "科员", Level.STAFF);
    LocalDate effective = LocalDate.of(2018, 3, 26);
    Amendment mistake = new Amendment("人员录入有误", "分管领导", LocalDate.of(2018, 12, 3));
    AppointmentId promotion = finished(person, unit, Level.SECTION_DEPUTY, effective);
    assertThat(level(person, effective)).isEqualTo(Level.SECTION_DEPUTY);
    AppointmentId later =
        finished(person, unit, Level.SECTION_PRINCIPAL, LocalDate.of(2018, 11, 19));
    assertThatThrownBy(() -> voidOnly(promotion, mistake)).isInstanceOf(BuiltOn.class);
    voidOnly(later, mistake);
    assertThat(level(person, LocalDate.of(2018, 11, 19))).isEqualTo(Level.SECTION_DEPUTY);
    voidOnly(promotion, mistake);
    assertThat(level(person, effective)).isEqualTo(Level.STAFF);
    assertThat(post(person, LocalDate.of(2018, 12, 3))).isEqualTo("科员");
  }

  private AppointmentId finished(PersonId person, UnitId unit, Level level, LocalDate effective) {
    LocalDate motion = effective.minusDays(58);
    OpenAppointment opened =
        new OpenAppointment(
            "补充调整",
            List.of(ProposedChange.of(person, ChangeKind.PROMOTION, unit, "副局长", level)),
            motion);
    FinishedProcedure done =
        new FinishedProcedure(
            opened,
            motion.plusDays(4),
            motion.plusDays(8),
            motion.plusDays(15),
            "天纪函1号",
            motion.plusDays(21),
            DecisionBasis.meeting("纪要1号", motion.plusDays(26), "县委书记", 11, 9, 9),
            motion.plusDays(28),
            Optional.of(motion.plusDays(39)),
            "天委干1号",
            effective);
    return personnel.call(() -> desk.enter(List.of(done)).get(0));
  }

  private void voidOnly(AppointmentId id, Amendment mistake) {
    ChangeId change = personnel.call(() -> records().get(id)).changes().get(0).id();
    personnel.run(
        () -> desk.voidChange(new AmendChange(id, change, Optional.empty(), mistake, seen(id))));
  }

  private String post(PersonId person, LocalDate day) {
    return personnel.call(
        () -> personnel.get(PersonDirectory.class).onDay(person, day).orElseThrow().label().post());
  }

  private Level level(PersonId person, LocalDate day) {
    return personnel.call(
        () -> personnel.get(PersonDirectory.class).onDay(person, day).orElseThrow().level());
  }

  private List<String> waiting(LocalDate day) {
    return personnel.get(WorkItemSource.class).waiting(day, 100).stream()
        .map(WorkItemSource.WorkItem::kind)
        .toList();
  }

  /** P17. */
  @Test
  void a_report_in_the_notice_is_handed_over_and_holds_the_office_until_it_is_assessed() {
    List<String> handed = new ArrayList<>();
    personnel
        .house()
        .lend(
            (ReportInbox)
                (matter, text, on) -> {
                  handed.add(text);
                  return 88;
                });
    AppointmentId id = noticed();
    ChangeId change = personnel.call(() -> records().get(id)).changes().get(0).id();
    ObjectionDesk objections = personnel.get(ObjectionDesk.class);
    NoticeLetter letter = new NoticeLetter("反映其违规经商", true, true, "", LocalDate.of(2018, 4, 16));
    personnel.run(() -> objections.record(new RecordObjection(id, change, letter, seen(id))));
    assertThat(handed).containsExactly("反映其违规经商");
    assertThat(waiting()).as("P23").contains("work.notice-ends", "work.objection-due");
    assertThatThrownBy(() -> issue(id, LocalDate.of(2018, 4, 24)))
        .isInstanceOf(ObjectionOpen.class);
    JointAssessment joint =
        new JointAssessment(
            Objection.Outcome.POSTPONED,
            Optional.of(LocalDate.of(2018, 5, 2)),
            "待核实",
            "",
            "组织部某",
            "纪委某",
            LocalDate.of(2018, 4, 18));
    personnel.run(() -> objections.assess(new AssessObjection(id, change, 0, joint, seen(id))));
    assertThatThrownBy(() -> issue(id, LocalDate.of(2018, 4, 24))).isInstanceOf(WrongStep.class);
    issue(id, LocalDate.of(2018, 5, 2));
    assertThat(waiting()).doesNotContain("work.objection-due");
    personnel.run(
        () ->
            assertThat(records().objections(id))
                .singleElement()
                .satisfies(
                    row -> {
                      assertThat(row.objection().registerNumber()).contains("88");
                      assertThat(row.objection().matter()).isEmpty();
                      assertThat(row.objection().disciplineSigner()).contains("纪委某");
                    }));
  }

  private List<String> waiting() {
    return personnel.call(
        () ->
            personnel.get(WorkItemSource.class).waiting(LocalDate.of(2018, 4, 20), 100).stream()
                .map(WorkItemSource.WorkItem::kind)
                .toList());
  }

  private AppointmentId noticed() {
    personnel.house().lend(new PromptReplies());
    UnitId unit = personnel.unit("县统计局");
    PersonId person = personnel.cadre("梁某", unit, "科员", Level.STAFF);
    AppointmentId id = candidate(person, unit, MOTION.plusDays(4));
    personnel.run(() -> examine(id, MOTION.plusDays(8)));
    personnel.run(
        () ->
            desk.askClearance(
                new AskClearance(id, "天组函〔2018〕10号", "某部长", MOTION.plusDays(9), seen(id))));
    personnel.run(
        () ->
            desk.check(
                new CheckChanges(
                    id, List.of(), "档案审核表", "查核结果", "核查表", MOTION.plusDays(12), seen(id))));
    personnel.run(
        () ->
            desk.decide(
                new DecideAppointment(
                    id, meeting(MOTION.plusDays(14)), Set.of(), Set.of(), seen(id))));
    personnel.run(
        () -> desk.announce(new AnnounceAppointment(id, LocalDate.of(2018, 4, 12), seen(id))));
    return id;
  }

  @Test
  void the_last_day_of_an_effect_period_bars_and_the_next_does_not() {
    UnitId unit = personnel.unit("县乡村局");
    PersonId person = personnel.cadre("梁某", unit, "科员", Level.STAFF);
    LocalDate last = LocalDate.of(2018, 4, 2);
    personnel.run(
        () ->
            personnel
                .get(BarRegister.class)
                .enter(
                    new NotifyBar(
                        person,
                        "TX-4",
                        Set.of(Purpose.PROMOTION),
                        "天纪函7号",
                        LocalDate.of(2017, 10, 3),
                        Optional.of(last),
                        Optional.empty())));
    AppointmentId id = recommended(person, unit);
    assertThatThrownBy(() -> personnel.run(() -> makeCandidate(id, last)))
        .isInstanceOf(Barred.class);
    personnel.run(() -> makeCandidate(id, last.plusDays(1)));
  }

  @Test
  void a_low_grade_bars_the_whole_year_after_and_not_the_next() {
    UnitId unit = personnel.unit("县供电所");
    PersonId person = personnel.cadre("陆某", unit, "科员", Level.STAFF);
    personnel.run(
        () ->
            personnel
                .get(AssessmentDesk.class)
                .enter(List.of(assessed(unit, 2017, person, Grade.BASIC))));
    AppointmentId id = recommended(person, unit);
    assertThatThrownBy(() -> personnel.run(() -> makeCandidate(id, LocalDate.of(2018, 12, 31))))
        .isInstanceOf(Barred.class);
    personnel.run(() -> makeCandidate(id, LocalDate.of(2019, 1, 1)));
  }

  @Test
  void one_of_four_cannot_be_excellent() {
    UnitId unit = personnel.unit("县苗圃");
    PersonId person = personnel.cadre("许某", unit, "科员", Level.STAFF);
    assertThatThrownBy(
            () ->
                personnel.run(
                    () ->
                        personnel
                            .get(AssessmentDesk.class)
                            .enter(List.of(assessed(unit, 2017, person, Grade.EXCELLENT)))))
        .isInstanceOf(TooManyExcellent.class);
  }

  private static OpenAssessment assessed(UnitId unit, int year, PersonId person, Grade grade) {
    return new OpenAssessment(
        AssessmentKind.ANNUAL,
        year,
        year + "年度考核",
        unit,
        Optional.empty(),
        List.of(new OpenAssessment.Graded(person, grade, "")),
        LocalDate.of(year + 1, 1, 20));
  }

  private AppointmentId candidate(PersonId person, UnitId unit, LocalDate on) {
    AppointmentId id = recommended(person, unit);
    personnel.run(() -> makeCandidate(id, on));
    return id;
  }

  private AppointmentId recommended(PersonId person, UnitId unit) {
    ProposedChange change =
        ProposedChange.of(person, ChangeKind.PROMOTION, unit, "副局长", Level.SECTION_DEPUTY);
    AppointmentId id =
        personnel.call(() -> desk.open(new OpenAppointment("第一批", List.of(change), MOTION)));
    personnel.run(() -> recommend(id, MOTION.plusDays(2)));
    return id;
  }

  private void recommend(AppointmentId id, LocalDate on) {
    List<RecommendChanges.Tally> tallies =
        records().get(id).changes().stream()
            .map(line -> new RecommendChanges.Tally(line.id(), 31, 9))
            .toList();
    desk.recommend(new RecommendChanges(id, tallies, 40, 36, 12, "", on, seen(id)));
  }

  private void examine(AppointmentId id, LocalDate on) {
    desk.examine(
        new ExamineChanges(
            id, List.of(), on.minusDays(2), "考察预告1号", "黄某、农某", "表现优秀", on, seen(id)));
  }

  private void makeCandidate(AppointmentId id, LocalDate on) {
    desk.makeCandidates(new MakeCandidates(id, List.of(), "考察对象报告", on, seen(id)));
  }

  private void issue(AppointmentId id, LocalDate effective) {
    personnel.run(() -> desk.issue(new IssueAppointment(id, "天委干〔2018〕9号", effective, seen(id))));
  }

  private long seen(AppointmentId id) {
    return records().get(id).version();
  }

  private AppointmentRecords records() {
    return personnel.get(AppointmentRecords.class);
  }

  private static DecisionBasis meeting(LocalDate on) {
    return DecisionBasis.meeting("纪要1号", on, "书记", 11, 9, 9);
  }

  /** The commission answers every letter without objection. */
  private static final class PromptReplies implements ClearanceDesk {
    private Letter last;

    @Override
    public long send(Letter letter) {
      last = letter;
      return 1;
    }

    @Override
    public List<Reply> replies(long letter) {
      return last.persons().stream()
          .map(p -> new Reply(p, Conclusion.NO_OBJECTION, "天纪函〔2018〕3号", last.on().plusDays(2)))
          .toList();
    }
  }
}
