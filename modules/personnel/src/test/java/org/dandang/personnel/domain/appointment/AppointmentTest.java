package org.dandang.personnel.domain.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dandang.kernel.desk.ClearanceDesk.Conclusion;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.record.DecisionBasis;
import org.dandang.kernel.record.LabelThen;
import org.dandang.kernel.rule.Fraction;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.Management;
import org.dandang.personnel.api.appointment.AppointmentId;
import org.dandang.personnel.api.appointment.ChangeId;
import org.dandang.personnel.api.appointment.ChangeKind;
import org.dandang.personnel.api.appointment.ChangeState;
import org.dandang.personnel.api.appointment.Ground;
import org.dandang.personnel.api.appointment.ProposedChange;
import org.dandang.personnel.api.appointment.StepSheet;
import org.dandang.personnel.domain.person.ManagedByOthers;
import org.junit.jupiter.api.Test;

class AppointmentTest {
  private static final LocalDate MOTION = LocalDate.of(2018, 5, 7);
  private static final LocalDate DECIDED = MOTION.plusDays(20);
  private static final Bars NOBODY_BARRED = (change, day) -> {};
  private static final CommitteeRule COMMITTEE =
      new CommitteeRule(new Fraction(2, 3), new Fraction(1, 2));
  private static final StepSheet SHEET = StepSheet.empty();
  private static final MustPapers PAPERS = new MustPapers("档案审核表", "查核结果", "核查表");
  private static final PersonId PERSON = new PersonId(7);
  private static final UnitId UNIT = new UnitId(3);

  @Test
  void a_promotion_goes_every_step_and_begins_with_a_probation() {
    Appointment appointment = ready();
    appointment.decide(meeting(11, 8, 6), COMMITTEE, Set.of(), Set.of(), NOBODY_BARRED);
    appointment.announce(DECIDED.plusDays(1), DECIDED.plusDays(8));
    List<Change> made =
        appointment.issue(document("天委干〔2018〕1号", DECIDED.plusDays(9)), NOBODY_BARRED, 12);
    assertThat(made)
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.state()).isEqualTo(ChangeState.ISSUED);
              change.takeEffect(NOBODY_BARRED);
              assertThat(change.state()).isEqualTo(ChangeState.PROBATION);
              assertThat(change.probationEnds())
                  .contains(DECIDED.plusDays(9).plusYears(1).minusDays(1));
            });
  }

  @Test
  void eight_of_eleven_are_a_quorum_and_six_of_eleven_a_majority() {
    assertThatThrownBy(
            () -> ready().decide(meeting(11, 7, 7), COMMITTEE, Set.of(), Set.of(), NOBODY_BARRED))
        .isInstanceOf(NotCarried.class);
    assertThatThrownBy(
            () -> ready().decide(meeting(11, 8, 5), COMMITTEE, Set.of(), Set.of(), NOBODY_BARRED))
        .isInstanceOf(NotCarried.class);
    ready().decide(meeting(11, 8, 6), COMMITTEE, Set.of(), Set.of(), NOBODY_BARRED);
  }

  @Test
  void no_step_is_skipped_and_none_lies_before_the_one_before() {
    Appointment appointment = proposed(promotion());
    Change change = appointment.changes().get(0);
    assertThatThrownBy(() -> change.makeCandidate(MOTION, SHEET, NOBODY_BARRED, 12))
        .isInstanceOf(StepMissing.class);
    assertThatThrownBy(() -> change.recommend(MOTION.minusDays(1), SHEET))
        .isInstanceOf(WrongOrder.class);
    assertThatThrownBy(
            () ->
                appointment.decide(meeting(11, 9, 9), COMMITTEE, Set.of(), Set.of(), NOBODY_BARRED))
        .isInstanceOf(StepMissing.class);
    assertThatThrownBy(() -> appointment.announce(DECIDED, DECIDED)).isInstanceOf(WrongStep.class);
  }

  @Test
  void all_four_musts_and_an_opinion_without_objection_are_needed() {
    Change change = examined();
    assertThatThrownBy(() -> change.check(PAPERS, DECIDED)).isInstanceOf(MustsMissing.class);
    change.opinion(Conclusion.OBJECTION, "天纪函1号", DECIDED);
    assertThatThrownBy(() -> change.check(PAPERS, DECIDED)).isInstanceOf(MustsMissing.class);
    change.opinion(Conclusion.WAIVED, "天纪函2号", DECIDED);
    assertThatThrownBy(() -> change.check(new MustPapers("档案审核表", "", "核查表"), DECIDED))
        .isInstanceOf(MustsMissing.class);
    change.check(PAPERS, DECIDED);
    assertThat(change.state()).isEqualTo(ChangeState.CHECKED);
  }

  @Test
  void an_effect_period_stops_candidate_decision_and_appointment() {
    Bars barred =
        (change, day) -> {
          throw new Barred("某", "TX-4", Optional.of(day));
        };
    Change recommended = proposed(promotion()).changes().get(0);
    recommended.recommend(MOTION, SHEET);
    assertThatThrownBy(() -> recommended.makeCandidate(MOTION, SHEET, barred, 12))
        .isInstanceOf(Barred.class);
    assertThatThrownBy(
            () -> ready().decide(meeting(11, 9, 9), COMMITTEE, Set.of(), Set.of(), barred))
        .isInstanceOf(Barred.class);
    Appointment decided = ready();
    decided.decide(meeting(11, 9, 9), COMMITTEE, Set.of(), Set.of(), NOBODY_BARRED);
    decided.announce(DECIDED, DECIDED.plusDays(7));
    assertThatThrownBy(() -> decided.issue(document("1号", DECIDED.plusDays(8)), barred, 12))
        .isInstanceOf(Barred.class);
  }

  @Test
  void nobody_takes_office_while_the_notice_runs() {
    Appointment appointment = ready();
    appointment.decide(meeting(11, 9, 9), COMMITTEE, Set.of(), Set.of(), NOBODY_BARRED);
    assertThatThrownBy(
            () -> appointment.issue(document("1号", DECIDED.plusDays(9)), NOBODY_BARRED, 12))
        .isInstanceOf(WrongStep.class);
    appointment.announce(DECIDED.plusDays(1), DECIDED.plusDays(8));
    assertThatThrownBy(
            () -> appointment.issue(document("1号", DECIDED.plusDays(8)), NOBODY_BARRED, 12))
        .isInstanceOf(NoticeRunning.class);
  }

  @Test
  void nobody_is_removed_unheard_or_without_a_ground() {
    ProposedChange removal = ProposedChange.of(PERSON, ChangeKind.REMOVAL, UNIT, "", Level.STAFF);
    assertThatThrownBy(() -> proposed(removal, Level.SECTION_PRINCIPAL))
        .isInstanceOf(GroundMissing.class);
    Appointment appointment =
        proposed(removal.because(Ground.SLOW_PROGRESS, "项目滞后"), Level.SECTION_PRINCIPAL);
    assertThatThrownBy(
            () ->
                appointment.decide(meeting(11, 9, 9), COMMITTEE, Set.of(), Set.of(), NOBODY_BARRED))
        .isInstanceOf(StatementMissing.class);
    appointment.changes().get(0).state("无异议", false, MOTION.plusDays(3));
    appointment.decide(meeting(11, 9, 9), COMMITTEE, Set.of(), Set.of(), NOBODY_BARRED);
    assertThat(appointment.issue(document("1号", DECIDED), NOBODY_BARRED, 12))
        .singleElement()
        .satisfies(change -> assertThat(change.isDueOn(DECIDED)).isTrue());
  }

  @Test
  void a_kind_is_what_it_calls_itself() {
    assertThatThrownBy(() -> proposed(promotion(), Level.SECTION_DEPUTY))
        .isInstanceOf(WrongKind.class);
    assertThatThrownBy(
            () ->
                proposed(
                    ProposedChange.of(
                        PERSON, ChangeKind.PROMOTION, UNIT, "局长", Level.SECTION_PRINCIPAL)))
        .isInstanceOf(LevelSkipped.class);
    assertThatThrownBy(
            () ->
                proposed(
                    ProposedChange.of(PERSON, ChangeKind.FURTHER_USE, UNIT, "科员", Level.STAFF)))
        .isInstanceOf(WrongKind.class);
    assertThatThrownBy(
            () ->
                new Change(
                    new ChangeId(1),
                    promotion(),
                    new Situation(label(), Level.STAFF, Management.CITY, MOTION),
                    "某局"))
        .isInstanceOf(ManagedByOthers.class);
  }

  @Test
  void the_rejected_the_deferred_and_the_stopped_take_no_effect() {
    Appointment appointment = ready();
    appointment.decide(
        meeting(11, 9, 9), COMMITTEE, Set.of(new ChangeId(1)), Set.of(), NOBODY_BARRED);
    assertThat(appointment.changes().get(0).state()).isEqualTo(ChangeState.REJECTED);
    Appointment stopped = ready();
    stopped.decide(meeting(11, 9, 9), COMMITTEE, Set.of(), Set.of(), NOBODY_BARRED);
    stopped.announce(DECIDED, DECIDED.plusDays(7));
    stopped.changes().get(0).stop(new Amendment("反映属实", "某", DECIDED.plusDays(3)));
    assertThatThrownBy(() -> stopped.issue(document("1号", DECIDED.plusDays(8)), NOBODY_BARRED, 12))
        .isInstanceOf(WrongStep.class);
  }

  @Test
  void a_void_change_never_takes_effect() {
    Appointment appointment = ready();
    appointment.voidChange(new ChangeId(1), new Amendment("录入有误", "某", DECIDED));
    assertThat(appointment.isVoided()).isTrue();
    appointment.decide(meeting(11, 9, 9), COMMITTEE, Set.of(), Set.of(), NOBODY_BARRED);
    assertThatThrownBy(
            () -> appointment.issue(document("1号", DECIDED.plusDays(8)), NOBODY_BARRED, 12))
        .isInstanceOf(WrongStep.class);
  }

  @Test
  void a_probation_is_confirmed_only_once_it_has_run() {
    Appointment appointment = ready();
    appointment.decide(meeting(11, 9, 9), COMMITTEE, Set.of(), Set.of(), NOBODY_BARRED);
    appointment.announce(DECIDED, DECIDED.plusDays(7));
    Change change =
        appointment.issue(document("1号", DECIDED.plusDays(8)), NOBODY_BARRED, 12).get(0);
    change.takeEffect(NOBODY_BARRED);
    LocalDate last = change.probationEnds().orElseThrow();
    assertThatThrownBy(() -> change.confirm(true, "", last)).isInstanceOf(ProbationRunning.class);
    change.confirm(true, "", last.plusDays(1));
    assertThat(change.state()).isEqualTo(ChangeState.CONFIRMED);
  }

  private static Change examined() {
    Change change = proposed(promotion()).changes().get(0);
    change.recommend(MOTION, SHEET);
    change.makeCandidate(MOTION.plusDays(2), SHEET, NOBODY_BARRED, 12);
    change.examine(MOTION.plusDays(5), SHEET);
    return change;
  }

  private static Appointment ready() {
    Appointment appointment = proposed(promotion());
    Change change = appointment.changes().get(0);
    change.recommend(MOTION, SHEET);
    change.makeCandidate(MOTION.plusDays(2), SHEET, NOBODY_BARRED, 12);
    change.examine(MOTION.plusDays(5), SHEET);
    change.opinion(Conclusion.NO_OBJECTION, "天纪函1号", MOTION.plusDays(8));
    change.check(PAPERS, MOTION.plusDays(9));
    return appointment;
  }

  private static ProposedChange promotion() {
    return ProposedChange.of(PERSON, ChangeKind.PROMOTION, UNIT, "副局长", Level.SECTION_DEPUTY);
  }

  private static Appointment proposed(ProposedChange proposal) {
    return proposed(proposal, Level.STAFF);
  }

  private static Appointment proposed(ProposedChange proposal, Level now) {
    Appointment appointment = new Appointment(new AppointmentId(1), "第一批", MOTION);
    appointment.propose(
        new Change(
            new ChangeId(1),
            proposal,
            new Situation(label(), now, Management.COUNTY, MOTION),
            "某局"));
    return appointment;
  }

  private static LabelThen label() {
    return new LabelThen("某", "mou", UNIT, "某局", "科员");
  }

  private static Issue document(String number, LocalDate day) {
    return new Issue(number, day, day);
  }

  private static DecisionBasis meeting(int shouldAttend, int present, int inFavour) {
    return DecisionBasis.meeting("纪要1号", DECIDED, "书记", shouldAttend, present, inFavour);
  }
}
