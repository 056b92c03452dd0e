package org.dandang.kernel.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.dandang.kernel.desk.NoticeBox;
import org.dandang.kernel.desk.NoticeLetter;
import org.dandang.kernel.record.Objection.Outcome;
import org.dandang.kernel.rule.InvalidInput;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.rule.RuleBooks;
import org.dandang.kernel.time.Period;
import org.dandang.kernel.time.WorkingCalendars;
import org.junit.jupiter.api.Test;

/** C7, P17. */
class ObjectionsTest {
  private static final LocalDate BEGIN = LocalDate.of(2018, 9, 26);
  private static final LocalDate ASSESSED = BEGIN.plusDays(9);
  private final Objections objections = new Objections(new ArrayList<>());

  @Test
  void an_anonymous_letter_alone_stops_nobody() {
    receive(true);
    assertThatThrownBy(() -> objections.assess(0, joint(Outcome.STOPPED, "")))
        .isInstanceOf(AnonymousAlone.class);
    assertThat(objections.assess(0, joint(Outcome.STOPPED, "银行流水查证属实"))).isEqualTo(Outcome.STOPPED);
  }

  @Test
  void a_signed_letter_may_stop_and_an_anonymous_one_may_be_found_without_effect() {
    receive(false);
    receive(true);
    objections.assess(0, joint(Outcome.STOPPED, ""));
    objections.assess(1, joint(Outcome.NO_EFFECT, ""));
    objections.checkAssessed("某");
  }

  @Test
  void every_objection_waits_for_its_one_assessment() {
    receive(false);
    assertThatThrownBy(() -> objections.checkAssessed("某")).isInstanceOf(ObjectionOpen.class);
    objections.assess(0, joint(Outcome.NO_EFFECT, ""));
    objections.checkAssessed("某");
    assertThatThrownBy(() -> objections.assess(0, joint(Outcome.NO_EFFECT, "")))
        .isInstanceOf(ObjectionAssessed.class);
    assertThatThrownBy(() -> objections.assess(1, joint(Outcome.NO_EFFECT, "")))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void two_organs_sign_by_two_persons() {
    receive(false);
    JointAssessment same =
        new JointAssessment(Outcome.NO_EFFECT, Optional.empty(), "不影响", "", "同一人", "同一人", ASSESSED);
    assertThatThrownBy(() -> objections.assess(0, same)).isInstanceOf(OneSigner.class);
  }

  @Test
  void a_postponement_names_its_day_and_ends_with_it() {
    receive(false);
    assertThatThrownBy(() -> objections.assess(0, joint(Outcome.POSTPONED, "")))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> objections.assess(0, until(Outcome.NO_EFFECT, ASSESSED.plusDays(3))))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> objections.assess(0, until(Outcome.POSTPONED, ASSESSED)))
        .isInstanceOf(InvalidInput.class);
    objections.assess(0, until(Outcome.POSTPONED, ASSESSED.plusDays(30)));
    assertThat(objections.postponeOn(ASSESSED.plusDays(29))).isTrue();
    assertThat(objections.postponeOn(ASSESSED.plusDays(30))).isFalse();
  }

  @Test
  void what_comes_before_or_after_the_notice_is_none() {
    assertThatThrownBy(
            () ->
                objections.receive(
                    Objection.of("某事", false, BEGIN, BEGIN.plusDays(14)),
                    Period.of(BEGIN.plusDays(1), BEGIN.plusDays(8))))
        .isInstanceOf(OutsideNotice.class);
  }

  @Test
  void an_assessment_does_not_lie_before_the_objection() {
    receive(false);
    JointAssessment early =
        new JointAssessment(
            Outcome.NO_EFFECT, Optional.empty(), "不影响", "", "甲", "乙", BEGIN.minusDays(1));
    assertThatThrownBy(() -> objections.assess(0, early)).isInstanceOf(InvalidInput.class);
  }

  @Test
  void the_days_for_the_assessment_are_working_days_over_the_holidays() {
    Objection taken = box(Optional.empty()).take(letter(false, ""), "某批");
    assertThat(taken.dueOn())
        .as("1 to 5 October are off, 29 and 30 September are worked")
        .isEqualTo(LocalDate.of(2018, 10, 15));
  }

  @Test
  void a_report_is_sealed_elsewhere_and_leaves_only_its_number() {
    Objection taken = box(Optional.of((matter, text, on) -> 88)).take(letter(true, ""), "某批");
    assertThat(taken.registerNumber()).contains("88");
    assertThat(taken.matter()).isEmpty();
    assertThatThrownBy(() -> box(Optional.empty()).take(letter(true, ""), "某批"))
        .isInstanceOf(InvalidInput.class);
    assertThat(box(Optional.empty()).take(letter(true, "移送3号"), "某批").registerNumber())
        .contains("移送3号");
  }

  private static NoticeBox box(Optional<org.dandang.kernel.desk.ReportInbox> inbox) {
    return new NoticeBox(RuleBooks.standard(), WorkingCalendars.national(), inbox);
  }

  private static NoticeLetter letter(boolean report, String handOver) {
    return new NoticeLetter("反映其违规经商", true, report, handOver, BEGIN);
  }

  private void receive(boolean anonymous) {
    objections.receive(
        Objection.of("某事", anonymous, BEGIN, BEGIN.plusDays(14)),
        Period.of(BEGIN, BEGIN.plusDays(7)));
  }

  private static JointAssessment joint(Outcome outcome, String evidence) {
    return new JointAssessment(outcome, Optional.empty(), "经共同研判", evidence, "甲", "乙", ASSESSED);
  }

  private static JointAssessment until(Outcome outcome, LocalDate day) {
    return new JointAssessment(outcome, Optional.of(day), "经共同研判", "", "甲", "乙", ASSESSED);
  }
}
