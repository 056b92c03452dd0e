package org.dandang.training.domain.classes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dandang.training.domain.classes.TrainingClassFixture.BEFORE;
import static org.dandang.training.domain.classes.TrainingClassFixture.BEGIN;
import static org.dandang.training.domain.classes.TrainingClassFixture.END;
import static org.dandang.training.domain.classes.TrainingClassFixture.RULE;
import static org.dandang.training.domain.classes.TrainingClassFixture.TODAY;
import static org.dandang.training.domain.classes.TrainingClassFixture.announced;
import static org.dandang.training.domain.classes.TrainingClassFixture.enrol;
import static org.dandang.training.domain.classes.TrainingClassFixture.enrolment;
import static org.dandang.training.domain.classes.TrainingClassFixture.held;
import static org.dandang.training.domain.classes.TrainingClassFixture.label;
import static org.dandang.training.domain.classes.TrainingClassFixture.planned;
import static org.dandang.training.domain.classes.TrainingClassFixture.signIn;
import static org.dandang.training.domain.classes.TrainingClassFixture.signature;

import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.record.AlreadyVoided;
import org.dandang.kernel.record.Amendment;
import org.dandang.training.api.classes.ClassId;
import org.dandang.training.api.classes.ClassState;
import org.dandang.training.api.classes.CorrectClass;
import org.dandang.training.api.classes.Presence;
import org.dandang.training.api.classes.RecordHistoricAttendance;
import org.dandang.training.api.classes.Session;
import org.junit.jupiter.api.Test;

class TrainingClassTest {
  private static final Amendment AMENDMENT = new Amendment("重复录入", "部务会", TODAY);

  @Test
  void a_planned_class_takes_no_enrolments_until_it_is_announced() {
    assertThatThrownBy(() -> enrol(planned(10), 1)).isInstanceOf(ClassNotInState.class);
  }

  @Test
  void a_class_cannot_be_announced_after_it_began() {
    assertThatThrownBy(() -> planned(10).announce(BEGIN.plusDays(1)))
        .isInstanceOf(AnnouncedTooLate.class);
  }

  @Test
  void a_full_class_takes_nobody() {
    TrainingClass full = announced(1);
    enrol(full, 1);
    assertThatThrownBy(() -> enrol(full, 2)).isInstanceOf(ClassFull.class);
  }

  @Test
  void who_waits_longest_gets_the_seat_that_becomes_free() {
    TrainingClass full = announced(1);
    enrol(full, 1);
    full.enrol(enrolment(2, true, BEFORE.plusDays(2)), label(2));
    full.enrol(enrolment(3, true, BEFORE.plusDays(1)), label(3));
    full.withdraw(new PersonId(1), "下乡");
    assertThat(full.of(new PersonId(3)).orElseThrow().hasSeat()).isTrue();
    assertThat(full.of(new PersonId(2)).orElseThrow().hasSeat()).isFalse();
  }

  @Test
  void nobody_enrols_twice_but_who_withdrew_may_come_back() {
    TrainingClass open = announced(5);
    enrol(open, 1);
    assertThatThrownBy(() -> enrol(open, 1)).isInstanceOf(AlreadyEnrolled.class);
    open.withdraw(new PersonId(1), "出差");
    enrol(open, 1);
    assertThat(open.of(new PersonId(1)).orElseThrow().hasSeat()).isTrue();
  }

  @Test
  void a_class_that_has_begun_takes_nobody() {
    assertThatThrownBy(() -> announced(5).enrol(enrolment(1, false, BEGIN.plusDays(1)), label(1)))
        .isInstanceOf(ClassAlreadyBegun.class);
  }

  @Test
  void a_class_is_not_held_before_its_day_nor_without_people() {
    assertThatThrownBy(() -> announced(5).hold(BEFORE)).isInstanceOf(ClassNotBegun.class);
    assertThatThrownBy(() -> announced(5).hold(BEGIN)).isInstanceOf(NobodyEnrolled.class);
  }

  @Test
  void several_sign_ins_of_one_person_are_one_attendance() {
    TrainingClass class_ = held(1, 2, 3);
    signIn(class_, 1, 8);
    signIn(class_, 2, 1);
    assertThat(class_.present()).isEqualTo(2);
  }

  @Test
  void signing_twice_for_the_same_half_day_changes_nothing() {
    TrainingClass class_ = held(1);
    signIn(class_, 1, 6);
    signIn(class_, 1, 6);
    class_.close(END, RULE);
    assertThat(class_.of(new PersonId(1)).orElseThrow().hoursCredited()).isZero();
  }

  @Test
  void who_misses_one_half_day_of_eight_is_credited_and_who_misses_two_is_not() {
    TrainingClass class_ = held(1, 2, 3);
    signIn(class_, 1, 7);
    signIn(class_, 2, 6);
    class_.close(END, RULE);
    assertThat(class_.of(new PersonId(1)).orElseThrow().hoursCredited()).isEqualTo(32);
    assertThat(class_.of(new PersonId(1)).orElseThrow().certificate()).isEqualTo("天培〔2018〕7号-001");
    assertThat(class_.of(new PersonId(2)).orElseThrow().hoursCredited()).isZero();
    assertThat(class_.of(new PersonId(2)).orElseThrow().presence()).isEqualTo(Presence.SIGNED_IN);
    assertThat(class_.of(new PersonId(3)).orElseThrow().certificate()).isEmpty();
  }

  @Test
  void certificates_are_numbered_one_after_the_other() {
    TrainingClass class_ = held(1, 2);
    signIn(class_, 1, 8);
    signIn(class_, 2, 8);
    class_.close(END, RULE);
    assertThat(class_.of(new PersonId(2)).orElseThrow().certificate()).isEqualTo("天培〔2018〕7号-002");
  }

  @Test
  void nobody_signs_in_outside_the_class() {
    TrainingClass class_ = held(1);
    assertThatThrownBy(
            () -> class_.signIn(signature(1, END.plusDays(1), Session.MORNING, ""), RULE, TODAY))
        .isInstanceOf(DayOutsideClass.class);
    assertThatThrownBy(() -> class_.signIn(signature(1, BEGIN, Session.WHOLE_DAY, ""), RULE, TODAY))
        .isInstanceOf(SessionNotAsked.class);
    assertThatThrownBy(() -> class_.signIn(signature(9, BEGIN, Session.MORNING, ""), RULE, TODAY))
        .isInstanceOf(NotEnrolled.class);
  }

  @Test
  void a_late_sign_in_needs_a_reason_and_then_counts_for_the_hours() {
    TrainingClass class_ = held(1);
    signIn(class_, 1, 6);
    class_.close(END, RULE);
    assertThatThrownBy(() -> class_.signIn(signature(1, END, Session.MORNING, ""), RULE, TODAY))
        .isInstanceOf(LateWithoutReason.class);
    class_.signIn(signature(1, END, Session.MORNING, "签到表漏录"), RULE, TODAY);
    assertThat(class_.of(new PersonId(1)).orElseThrow().hoursCredited()).isEqualTo(32);
  }

  @Test
  void an_old_list_of_names_makes_flagged_attendances() {
    TrainingClass class_ = held(1);
    class_.close(END, RULE);
    class_.recordHistoric(
        new RecordHistoricAttendance(new ClassId(7), new PersonId(2), "纸质签到册", 0), label(2), RULE);
    assertThat(class_.of(new PersonId(2)).orElseThrow().presence()).isEqualTo(Presence.HISTORIC);
    assertThat(class_.present()).isEqualTo(1);
  }

  @Test
  void who_has_signed_in_needs_no_other_source() {
    TrainingClass class_ = held(1);
    signIn(class_, 1, 1);
    assertThatThrownBy(
            () ->
                class_.recordHistoric(
                    new RecordHistoricAttendance(new ClassId(7), new PersonId(1), "回忆", 0),
                    label(1),
                    RULE))
        .isInstanceOf(PresenceKnown.class);
  }

  @Test
  void a_class_does_not_close_before_its_last_day() {
    assertThatThrownBy(() -> held(1).close(END.minusDays(1), RULE))
        .isInstanceOf(ClassNotOver.class);
  }

  @Test
  void a_held_class_cannot_be_cancelled() {
    assertThatThrownBy(() -> held(1).cancel("无人")).isInstanceOf(ClassNotInState.class);
    TrainingClass announced = announced(5);
    announced.cancel("与防汛冲突");
    assertThat(announced.state()).isEqualTo(ClassState.CANCELLED);
  }

  @Test
  void a_closed_class_is_corrected_with_a_reason() {
    TrainingClass class_ = held(1);
    class_.close(END, RULE);
    class_.correct(
        new CorrectClass(
            class_.id(), "乡镇干部培训班", BEGIN.minusYears(1), END.minusYears(1), AMENDMENT, 0));
    assertThat(class_.begin()).isEqualTo(BEGIN.minusYears(1));
  }

  @Test
  void a_void_class_takes_nothing_more() {
    TrainingClass class_ = held(1);
    class_.voidBy(AMENDMENT);
    assertThatThrownBy(() -> class_.close(END, RULE)).isInstanceOf(AlreadyVoided.class);
  }

  @Test
  void a_void_attendance_is_no_presence() {
    TrainingClass class_ = held(1, 2);
    signIn(class_, 1, 8);
    signIn(class_, 2, 8);
    class_.voidAttendance(new PersonId(2), AMENDMENT);
    assertThat(class_.present()).isEqualTo(1);
  }
}
