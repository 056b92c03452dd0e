package org.dandang.personnel.domain.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.dandang.kernel.desk.ClearanceDesk.Conclusion;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.record.DecisionBasis;
import org.dandang.kernel.record.JointAssessment;
import org.dandang.kernel.record.LabelThen;
import org.dandang.kernel.record.Objection;
import org.dandang.kernel.record.Objection.Outcome;
import org.dandang.kernel.record.ObjectionOpen;
import org.dandang.kernel.record.OutsideNotice;
import org.dandang.kernel.rule.Fraction;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.Management;
import org.dandang.personnel.api.appointment.AppointmentId;
import org.dandang.personnel.api.appointment.ChangeId;
import org.dandang.personnel.api.appointment.ChangeKind;
import org.dandang.personnel.api.appointment.ChangeState;
import org.dandang.personnel.api.appointment.ProposedChange;
import org.dandang.personnel.api.appointment.StepSheet;
import org.junit.jupiter.api.Test;

/** P17: what comes in during the notice is assessed by both organs before anybody takes office. */
class NoticeObjectionTest {
  private static final LocalDate MOTION = LocalDate.of(2018, 5, 7);
  private static final LocalDate NOTICE = MOTION.plusDays(21);
  private static final LocalDate LAST = NOTICE.plusDays(7);
  private static final LocalDate OFFICE = LAST.plusDays(1);
  private static final Bars NOBODY_BARRED = (change, day) -> {};
  private static final ChangeId FIRST = new ChangeId(1);
  private static final ChangeId SECOND = new ChangeId(2);

  private final Appointment batch = noticed();

  @Test
  void nobody_takes_office_over_an_open_objection() {
    batch.object(FIRST, objection(false));
    assertThatThrownBy(() -> issue("1号", OFFICE)).isInstanceOf(ObjectionOpen.class);
    assertThatThrownBy(() -> batch.change(FIRST).stop(new Amendment("另有考虑", "某", LAST)))
        .isInstanceOf(ObjectionOpen.class);
    batch.change(FIRST).assess(0, joint(Outcome.NO_EFFECT, Optional.empty()));
    issue("1号", OFFICE);
    assertThat(batch.change(FIRST).state()).isEqualTo(ChangeState.PROBATION);
  }

  @Test
  void the_stopped_stays_out_and_the_others_take_office() {
    batch.object(FIRST, objection(false));
    batch.change(FIRST).assess(0, joint(Outcome.STOPPED, Optional.empty()));
    issue("1号", OFFICE);
    assertThat(batch.change(FIRST).state()).isEqualTo(ChangeState.STOPPED);
    assertThat(batch.change(FIRST).closedReason()).contains("经共同研判");
    assertThat(batch.change(SECOND).state()).isEqualTo(ChangeState.PROBATION);
  }

  @Test
  void the_postponed_follows_on_the_day_under_a_document_of_the_own() {
    batch.object(FIRST, objection(false));
    LocalDate until = OFFICE.plusDays(30);
    batch.change(FIRST).assess(0, joint(Outcome.POSTPONED, Optional.of(until)));
    issue("1号", OFFICE);
    assertThat(batch.change(FIRST).state()).isEqualTo(ChangeState.NOTICE);
    assertThatThrownBy(() -> issue("2号", until.minusDays(1))).isInstanceOf(WrongStep.class);
    issue("2号", until);
    assertThat(batch.change(FIRST).state()).isEqualTo(ChangeState.PROBATION);
    assertThat(batch.document()).contains("1号");
  }

  @Test
  void an_objection_belongs_to_the_notice() {
    assertThatThrownBy(
            () -> batch.object(FIRST, Objection.of("某", false, LAST.plusDays(1), OFFICE)))
        .isInstanceOf(OutsideNotice.class);
    issue("1号", OFFICE);
    assertThatThrownBy(() -> batch.object(FIRST, objection(false))).isInstanceOf(WrongStep.class);
  }

  private void issue(String document, LocalDate day) {
    batch
        .issue(new Issue(document, day, day), NOBODY_BARRED, 12)
        .forEach(change -> change.takeEffect(NOBODY_BARRED));
  }

  private static Objection objection(boolean anonymous) {
    return Objection.of("反映其经商办企业", anonymous, NOTICE.plusDays(2), NOTICE.plusDays(16));
  }

  private static JointAssessment joint(Outcome outcome, Optional<LocalDate> until) {
    return new JointAssessment(outcome, until, "经共同研判", "查证报告", "组织部某", "纪委某", LAST);
  }

  private static Appointment noticed() {
    Appointment batch = new Appointment(new AppointmentId(1), "某批", MOTION);
    for (ChangeId id : new ChangeId[] {FIRST, SECOND}) batch.propose(change(id));
    for (Change change : batch.changes()) {
      change.recommend(MOTION, StepSheet.empty());
      change.makeCandidate(MOTION, StepSheet.empty(), NOBODY_BARRED, 12);
      change.examine(MOTION, StepSheet.empty());
      change.opinion(Conclusion.NO_OBJECTION, "天纪函1号", MOTION);
      change.check(new MustPapers("档案", "事项", "信访"), MOTION);
    }
    batch.decide(
        DecisionBasis.meeting("纪要1号", NOTICE.minusDays(1), "某", 11, 9, 9),
        new CommitteeRule(new Fraction(2, 3), new Fraction(1, 2)),
        Set.of(),
        Set.of(),
        NOBODY_BARRED);
    batch.announce(NOTICE, LAST);
    return batch;
  }

  private static Change change(ChangeId id) {
    UnitId unit = new UnitId(3);
    return new Change(
        id,
        ProposedChange.of(
            new PersonId(id.value()), ChangeKind.PROMOTION, unit, "副局长", Level.SECTION_DEPUTY),
        new Situation(
            new LabelThen("某", "mou", unit, "某局", "科员"), Level.STAFF, Management.COUNTY, MOTION),
        "某局");
  }
}
