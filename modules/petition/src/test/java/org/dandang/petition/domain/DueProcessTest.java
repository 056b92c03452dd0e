package org.dandang.petition.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dandang.petition.domain.Files.CHIEF;
import static org.dandang.petition.domain.Files.FIRST;
import static org.dandang.petition.domain.Files.MARCH;
import static org.dandang.petition.domain.Files.NOBODY_RELATED;
import static org.dandang.petition.domain.Files.REGISTRAR;
import static org.dandang.petition.domain.Files.SECOND;
import static org.dandang.petition.domain.Files.SUBJECT;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.rule.RuleViolation;
import org.dandang.petition.Mirror;
import org.dandang.petition.api.ApprovalLevel;
import org.dandang.petition.api.Disposal;
import org.dandang.petition.api.FeedbackManner;
import org.dandang.petition.api.Finding;
import org.dandang.petition.api.GiveFeedback;
import org.dandang.petition.api.HoldTalk;
import org.dandang.petition.api.RecordFinding;
import org.dandang.petition.api.RecusalGround;
import org.dandang.petition.api.ReopenGround;
import org.dandang.petition.api.ReportState;
import org.dandang.petition.api.ReportStep;
import org.dandang.petition.api.Routing;
import org.dandang.petition.api.WithdrawHandler;
import org.junit.jupiter.api.Test;

/** Who may not work on a matter, what reopens it, and what no state is reached without. */
class DueProcessTest {
  private static final UnitId UNIT = new UnitId(5);
  private static final PersonId THIRD = new PersonId(15);
  private static final PersonId FOURTH = new PersonId(16);

  @Test
  void whoever_withdraws_sees_it_no_more_and_does_not_come_back_Q3() {
    Report report = Files.handled(SUBJECT, UNIT);
    withdraw(report, SECOND, SECOND);
    assertThat(report.answersTo(SECOND)).isFalse();
    assertThatThrownBy(() -> report.find(Files.finding(report, Finding.UNTRUE)))
        .isInstanceOf(TwoHandlersNeeded.class);
    assertThatThrownBy(() -> report.replace(SECOND, CHIEF, NOBODY_RELATED, MARCH.plusDays(13)))
        .isInstanceOf(HandlerWithdrew.class);
    assertThatThrownBy(() -> report.replace(FIRST, CHIEF, NOBODY_RELATED, MARCH.plusDays(13)))
        .isInstanceOf(TwoHandlersNeeded.class);
    report.replace(THIRD, CHIEF, NOBODY_RELATED, MARCH.plusDays(13));
    assertThat(report.handlers()).containsExactly(FIRST, THIRD);
    report.find(Files.finding(report, Finding.UNTRUE));
    assertThatThrownBy(() -> report.replace(FOURTH, CHIEF, NOBODY_RELATED, MARCH.plusDays(14)))
        .isInstanceOf(NoPlaceFree.class);
  }

  @Test
  void a_colleague_cannot_put_a_handler_off_the_matter_the_reviewer_can_JC67() {
    Report report = Files.handled(SUBJECT, UNIT);
    assertThatThrownBy(() -> withdraw(report, SECOND, FIRST)).isInstanceOf(OwnApproval.class);
    withdraw(report, SECOND, CHIEF);
    assertThat(report.handlers()).containsExactly(FIRST);
  }

  @Test
  void the_one_who_takes_over_is_not_concerned_either_Q3() {
    Report report = Files.handled(SUBJECT, UNIT);
    withdraw(report, FIRST, FIRST);
    Recusal related = new Recusal((one, other, day) -> one.equals(THIRD));
    assertThatThrownBy(() -> report.replace(THIRD, CHIEF, related, MARCH.plusDays(13)))
        .isInstanceOf(HandlerConcerned.class);
  }

  @Test
  void an_objection_reopens_it_in_other_hands_and_sets_the_findings_aside_E6() {
    Report report = concluded();
    assertThatThrownBy(() -> reopen(report, ReopenGround.OBJECTION))
        .isInstanceOf(NothingObjected.class);
    report.feedBack(Files.told(report, Optional.of("认为未查清"), MARCH.plusDays(60)));
    reopen(report, ReopenGround.OBJECTION);
    assertThat(report.state()).isEqualTo(ReportState.ACCEPTED);
    assertThat(report.allegation(1).finding()).isEmpty();
    assertThat(report.answersTo(FIRST)).isFalse();
    assertThatThrownBy(
            () -> report.openClue(FIRST, THIRD, CHIEF, NOBODY_RELATED, MARCH.plusDays(63)))
        .isInstanceOf(HandlerWithdrew.class);
    report.openClue(THIRD, FOURTH, CHIEF, NOBODY_RELATED, MARCH.plusDays(63));
    assertThat(report.handlers()).containsExactly(THIRD, FOURTH);
  }

  @Test
  void new_evidence_reopens_it_without_an_objection_JJ28() {
    Report report = concluded();
    reopen(report, ReopenGround.NEW_EVIDENCE);
    assertThat(report.reopened()).contains(ReopenGround.NEW_EVIDENCE);
    assertThatThrownBy(() -> reopen(report, ReopenGround.NEW_EVIDENCE))
        .isInstanceOf(WrongState.class);
  }

  @Test
  void the_notice_to_the_named_has_a_clock_of_its_own_beside_the_stages_E6() {
    Report report = Files.received(SUBJECT, UNIT);
    assertThat(report.due()).contains(MARCH.plusDays(21));
    assertThatThrownBy(() -> report.told("受理告知1号", MARCH.plusDays(1)))
        .as("not before it is decided")
        .isInstanceOf(WrongState.class);
    report.route(Routing.OUT_OF_SCOPE, Optional.empty(), CHIEF, MARCH.plusDays(2));
    assertThat(report.due()).as("still owed").contains(MARCH.plusDays(21));
    report.told("不予受理告知1号", MARCH.plusDays(3));
    assertThat(report.due()).isEmpty();
    assertThat(report.isToBeTold()).isFalse();
  }

  @Test
  void what_was_told_by_telephone_is_recorded_by_two_Q1() {
    Report report = concluded();
    assertThatThrownBy(() -> report.feedBack(spoken(report, Optional.empty())))
        .isInstanceOf(RecordedByOne.class);
    assertThatThrownBy(() -> report.feedBack(spoken(report, Optional.of(FIRST))))
        .isInstanceOf(RecordedByOne.class);
    report.feedBack(spoken(report, Optional.of(SECOND)));
    assertThat(report.stageDue()).isEmpty();
  }

  @Test
  void the_prefecture_approves_before_a_false_accusation_is_proposed_Q10_E4() {
    Report report = Files.handled(SUBJECT, UNIT);
    RecordFinding early =
        new RecordFinding(
            report.id(),
            1,
            Finding.FALSE_PROPOSED,
            "伪造材料",
            Optional.empty(),
            Optional.of(
                new RecordFinding.Fabrication(
                    "伪造票据", "自认泄愤", "市批9号", ApprovalLevel.PREFECTURE, MARCH.plusDays(31))),
            MARCH.plusDays(30),
            -1);
    assertThatThrownBy(() -> report.find(early)).isInstanceOf(OutOfOrder.class);
    report.find(Files.finding(report, Finding.FALSE_PROPOSED));
    assertThat(report.allegation(1).prefectureApprovedOn()).contains(MARCH.plusDays(36));
    assertThat(ApprovalLevel.values()).noneMatch(level -> level.name().contains("COUNTY"));
  }

  @Test
  void two_hold_a_talk_and_no_sentence_of_the_report_is_in_its_record_Q7_N7() {
    Report report = Files.handled(SUBJECT, UNIT);
    String text = "验收那天他只在村口看了一眼就签了字。";
    assertThatThrownBy(() -> talk(report, FIRST, FIRST, "说明验收经过", text))
        .isInstanceOf(TwoHandlersNeeded.class);
    assertThatThrownBy(() -> talk(report, THIRD, FOURTH, "说明验收经过", text))
        .isInstanceOf(NotAssigned.class);
    assertThatThrownBy(() -> talk(report, FIRST, SECOND, "问：" + text, text))
        .isInstanceOf(ReportQuoted.class);
    Talk held = talk(report, FIRST, SECOND, "本人说明了验收经过和到场情况。", text);
    held.readBack(MARCH.plusDays(12));
    assertThat(held.readOn()).contains(MARCH.plusDays(12));
  }

  /**
   * Property: whatever is tried in whatever order, each state has the signatures that lead to it.
   */
  @Test
  void no_path_leads_to_a_state_without_its_signatures_E13() {
    EnumSet<ReportState> reached = EnumSet.noneOf(ReportState.class);
    for (long seed = 0; seed < 600; seed++) {
      Random chance = new Random(seed);
      Report report = Files.received(SUBJECT, UNIT);
      List<PersonId> all = List.of(SUBJECT, REGISTRAR, FIRST, SECOND, CHIEF, THIRD, FOURTH);
      LocalDate day = MARCH;
      for (int step = 0; step < 60; step++) {
        day = day.plusDays(chance.nextInt(3));
        tryOne(report, chance, all, day);
        lawful(report);
        reached.add(report.state());
      }
    }
    assertThat(reached)
        .contains(ReportState.CLUE_OPEN, ReportState.IN_HANDLING, ReportState.CONCLUDED);
  }

  private static void tryOne(Report report, Random chance, List<PersonId> all, LocalDate day) {
    PersonId one = all.get(chance.nextInt(all.size()));
    PersonId other = all.get(chance.nextInt(all.size()));
    PersonId signer = all.get(chance.nextInt(all.size()));
    Finding found = Finding.values()[chance.nextInt(Finding.values().length)];
    try {
      switch (chance.nextInt(10)) {
        case 0 -> report.route(Routing.ACCEPTED, Optional.empty(), signer, day);
        case 1, 2 -> report.openClue(one, other, signer, NOBODY_RELATED, day);
        case 3 -> report.dispose(Disposal.TALK_OR_INQUIRY, "纪要", signer, day);
        case 4 -> report.find(Files.finding(report, found));
        case 5 -> report.approveFinding(1, signer, day);
        case 6 -> report.conclude(day, Optional.of(day.plusDays(21)));
        case 7 -> withdraw(report, one, signer);
        case 8 -> report.replace(other, signer, NOBODY_RELATED, day);
        default -> report.reopen(ReopenGround.NEW_EVIDENCE, signer, Files::next, day);
      }
    } catch (RuleViolation refused) {
      assertThat(refused.code()).startsWith("petition.");
    }
  }

  private static void lawful(Report report) {
    assertThat(report.handlers()).doesNotHaveDuplicates().doesNotContain(SUBJECT);
    report.reviewer().ifPresent(chief -> assertThat(report.isHandledBy(chief)).isFalse());
    report.recusals().forEach(gone -> assertThat(report.isHandledBy(gone.person())).isFalse());
    if (report.state() == ReportState.RECEIVED) return;
    assertThat(report.routedBy()).isPresent();
    assertThat(report.routedBy()).isNotEqualTo(report.registrar());
    if (report.state() == ReportState.IN_HANDLING || report.state() == ReportState.CONCLUDED) {
      assertThat(report.minutes()).isPresent();
      assertThat(report.reviewer()).isPresent();
    }
    if (report.state() == ReportState.CONCLUDED) {
      Allegation allegation = report.allegation(1);
      assertThat(allegation.isApproved()).isTrue();
      assertThat(allegation.approvedBy().map(List.of(SUBJECT)::contains)).contains(false);
      if (allegation.finding().equals(Optional.of(Finding.FALSE_PROPOSED)))
        assertThat(allegation.prefectureApproval()).isPresent();
    }
  }

  @Test
  void what_is_offered_next_is_what_the_rules_let_E13() {
    Report report = Files.received(SUBJECT, UNIT);
    report.laidBefore(CHIEF, NOBODY_RELATED, MARCH.plusDays(1));
    assertThat(open(report, CHIEF)).contains(ReportStep.ROUTE);
    assertThat(open(report, REGISTRAR)).doesNotContain(ReportStep.ROUTE);
    Report handled = Files.handled(SUBJECT, UNIT);
    assertThat(open(handled, FIRST)).contains(ReportStep.FIND).doesNotContain(ReportStep.APPROVE);
    handled.find(Files.finding(handled, Finding.UNTRUE));
    assertThat(open(handled, CHIEF)).contains(ReportStep.APPROVE);
  }

  private static List<ReportStep> open(Report report, PersonId who) {
    return OpenSteps.of(report, Optional.empty(), who, who.equals(CHIEF));
  }

  private static Talk talk(
      Report report, PersonId one, PersonId other, String record, String text) {
    return Talk.hold(
        Files.next(),
        report,
        new HoldTalk(report.id(), 1, one, other, "谈话室", record, MARCH.plusDays(11)),
        new SealedReport(report.id().value(), Optional.empty(), text, new Mirror()),
        new Mirror(),
        new Mirror());
  }

  private static GiveFeedback spoken(Report report, Optional<PersonId> second) {
    return new GiveFeedback(
        report.id(),
        FeedbackManner.TELEPHONE,
        FIRST,
        second,
        Optional.empty(),
        MARCH.plusDays(60),
        -1);
  }

  private static Report concluded() {
    Report report = Files.found(Finding.UNTRUE, SUBJECT, UNIT);
    report.conclude(MARCH.plusDays(50), Optional.of(MARCH.plusDays(71)));
    return report;
  }

  private static void reopen(Report report, ReopenGround ground) {
    report.reopen(ground, CHIEF, Files::next, MARCH.plusDays(62));
  }

  private static void withdraw(Report report, PersonId handler, PersonId signer) {
    report.withdraw(
        Files.next(),
        new WithdrawHandler(
            report.id(), handler, RecusalGround.INTEREST, signer, MARCH.plusDays(200), -1));
  }
}
