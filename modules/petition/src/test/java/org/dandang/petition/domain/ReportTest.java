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

import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.petition.api.Disposal;
import org.dandang.petition.api.Finding;
import org.dandang.petition.api.RecordFinding;
import org.dandang.petition.api.ReportState;
import org.dandang.petition.api.Routing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportTest {
  private static final UnitId UNIT = new UnitId(5);

  @Test
  void the_registrar_cannot_approve_the_acceptance_E13() {
    Report report = Files.received(SUBJECT, UNIT);
    assertThatThrownBy(
            () -> report.route(Routing.ACCEPTED, Optional.empty(), REGISTRAR, MARCH.plusDays(1)))
        .isInstanceOf(OwnApproval.class);
  }

  @Test
  void a_duplicate_names_what_it_repeats_Q1() {
    Report report = Files.received(SUBJECT, UNIT);
    assertThatThrownBy(
            () -> report.route(Routing.DUPLICATE_KEPT, Optional.empty(), CHIEF, MARCH.plusDays(1)))
        .isInstanceOf(DuplicateOfNothing.class);
  }

  @Test
  void the_person_reported_or_a_relative_never_handles_it_E2_Q3() {
    Report report = accepted();
    Recusal related = new Recusal((one, other, day) -> one.equals(SECOND) && other.equals(SUBJECT));
    assertThatThrownBy(
            () -> report.openClue(SUBJECT, SECOND, CHIEF, NOBODY_RELATED, MARCH.plusDays(3)))
        .isInstanceOf(HandlerConcerned.class);
    assertThatThrownBy(() -> report.openClue(FIRST, SECOND, CHIEF, related, MARCH.plusDays(3)))
        .isInstanceOf(HandlerConcerned.class);
    assertThat(report.state()).isEqualTo(ReportState.ACCEPTED);
  }

  @Test
  void two_different_persons_handle_it_and_a_third_reviews_E13() {
    Report report = accepted();
    assertThatThrownBy(
            () -> report.openClue(FIRST, FIRST, CHIEF, NOBODY_RELATED, MARCH.plusDays(3)))
        .isInstanceOf(TwoHandlersNeeded.class);
    assertThatThrownBy(
            () -> report.openClue(FIRST, SECOND, SECOND, NOBODY_RELATED, MARCH.plusDays(3)))
        .isInstanceOf(OwnApproval.class);
  }

  @Test
  void a_handler_cannot_approve_his_own_disposal_or_finding_E13() {
    Report clue = Files.clue(SUBJECT, UNIT);
    assertThatThrownBy(
            () -> clue.dispose(Disposal.TALK_OR_INQUIRY, "纪要", SECOND, MARCH.plusDays(9)))
        .isInstanceOf(OwnApproval.class);
    Report handled = Files.handled(SUBJECT, UNIT);
    handled.find(Files.finding(handled, Finding.UNTRUE));
    assertThatThrownBy(() -> handled.approveFinding(1, FIRST, MARCH.plusDays(40)))
        .isInstanceOf(OwnApproval.class);
  }

  @Test
  void a_false_accusation_is_proposed_only_with_proof_and_the_prefectures_approval_E4() {
    Report report = Files.handled(SUBJECT, UNIT);
    RecordFinding bare =
        RecordFinding.plain(report.id(), 1, Finding.FALSE_PROPOSED, "屡次反映", MARCH.plusDays(30), -1);
    assertThatThrownBy(() -> report.find(bare)).isInstanceOf(FalseAccusationNeedsProof.class);
    report.find(Files.finding(report, Finding.FALSE_PROPOSED));
    assertThat(report.allegation(1).finding()).contains(Finding.FALSE_PROPOSED);
  }

  @Test
  void a_mistaken_report_is_a_finding_of_its_own_and_needs_no_proof_of_anything_E4() {
    Report report = Files.handled(SUBJECT, UNIT);
    report.find(Files.finding(report, Finding.MISTAKEN));
    assertThat(report.allegation(1).finding()).contains(Finding.MISTAKEN);
  }

  @Test
  void it_is_concluded_only_when_every_finding_is_approved() {
    Report report = Files.handled(SUBJECT, UNIT);
    report.find(Files.finding(report, Finding.UNTRUE));
    assertThatThrownBy(() -> report.conclude(MARCH.plusDays(50), Optional.empty()))
        .isInstanceOf(FindingNotApproved.class);
    report.approveFinding(1, CHIEF, MARCH.plusDays(40));
    report.conclude(MARCH.plusDays(50), Optional.empty());
    assertThat(report.state()).isEqualTo(ReportState.CONCLUDED);
  }

  @Test
  void whoever_gave_a_name_is_told_within_the_clock_and_it_stops_E6() {
    Report report = Files.found(Finding.UNTRUE, SUBJECT, UNIT);
    report.conclude(MARCH.plusDays(50), Optional.of(MARCH.plusDays(71)));
    assertThat(report.due()).contains(MARCH.plusDays(71));
    report.feedBack(Files.told(report, Optional.of("不认可"), MARCH.plusDays(60)));
    assertThat(report.due()).isEmpty();
  }

  @Test
  void an_approved_finding_stays() {
    Report report = Files.found(Finding.UNTRUE, SUBJECT, UNIT);
    assertThatThrownBy(() -> report.find(Files.finding(report, Finding.SUBSTANTIATED)))
        .isInstanceOf(FindingApproved.class);
  }

  @ParameterizedTest
  @EnumSource(names = {"OUT_OF_SCOPE", "SENT_UP", "SENT_DOWN"})
  void what_is_sent_elsewhere_is_not_handled_here(Routing routing) {
    Report report = Files.received(SUBJECT, UNIT);
    report.route(routing, Optional.empty(), CHIEF, MARCH.plusDays(1));
    assertThatThrownBy(
            () -> report.openClue(FIRST, SECOND, CHIEF, NOBODY_RELATED, MARCH.plusDays(3)))
        .isInstanceOf(WrongState.class);
  }

  @Test
  void it_answers_to_its_workers_and_to_nobody_else() {
    Report report = Files.clue(SUBJECT, UNIT);
    assertThat(report.answersTo(FIRST)).isTrue();
    assertThat(report.answersTo(CHIEF)).isTrue();
    assertThat(report.answersTo(SUBJECT)).isFalse();
    assertThat(report.answersTo(new PersonId(999))).isFalse();
  }

  private static Report accepted() {
    Report report = Files.received(SUBJECT, UNIT);
    report.route(Routing.ACCEPTED, Optional.empty(), CHIEF, MARCH.plusDays(2));
    return report;
  }
}
