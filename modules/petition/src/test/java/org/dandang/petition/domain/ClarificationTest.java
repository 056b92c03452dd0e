package org.dandang.petition.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dandang.petition.domain.Files.CHIEF;
import static org.dandang.petition.domain.Files.FIRST;
import static org.dandang.petition.domain.Files.MARCH;
import static org.dandang.petition.domain.Files.SUBJECT;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.dandang.kernel.id.UnitId;
import org.dandang.petition.api.ClarificationForm;
import org.dandang.petition.api.ClarificationState;
import org.dandang.petition.api.Finding;
import org.dandang.petition.api.Spread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClarificationTest {
  private static final UnitId UNIT = new UnitId(5);
  private static final Set<Finding> UNTRUE =
      EnumSet.of(Finding.NO_EVIDENCE, Finding.UNTRUE, Finding.MISTAKEN, Finding.PARTLY);

  @ParameterizedTest
  @EnumSource
  void only_what_proved_untrue_is_clarified_N3(Finding finding) {
    Report report = Files.found(finding, SUBJECT, UNIT);
    if (UNTRUE.contains(finding))
      assertThat(Clarification.start(Files.next(), report, Files.start(report)).state())
          .isEqualTo(ClarificationState.PROPOSED);
    else
      assertThatThrownBy(() -> Clarification.start(Files.next(), report, Files.start(report)))
          .isInstanceOf(NothingToClarify.class);
  }

  @Test
  void a_finding_not_yet_approved_clarifies_nothing() {
    Report report = Files.handled(SUBJECT, UNIT);
    report.find(Files.finding(report, Finding.UNTRUE));
    assertThatThrownBy(() -> Clarification.start(Files.next(), report, Files.start(report)))
        .isInstanceOf(NothingToClarify.class);
  }

  @Test
  void without_consent_it_ends_E11() {
    Report report = Files.found(Finding.UNTRUE, SUBJECT, UNIT);
    Clarification clarification = Clarification.start(Files.next(), report, Files.start(report));
    clarification.consent(false, MARCH.plusDays(46));
    assertThat(clarification.state()).isEqualTo(ClarificationState.DECLINED);
    assertThatThrownBy(() -> clarification.assess("", Spread.UNIT, MARCH.plusDays(47)))
        .isInstanceOf(WrongClarificationState.class);
  }

  @Test
  void the_proposer_cannot_approve_it_and_neither_can_the_person() {
    Clarification clarification = Files.assessed(Files.found(Finding.UNTRUE, SUBJECT, UNIT));
    assertThatThrownBy(
            () -> clarification.approve(FIRST, "呈批", MARCH.plusDays(48), Optional.empty()))
        .isInstanceOf(OwnApproval.class);
    assertThatThrownBy(
            () -> clarification.approve(SUBJECT, "呈批", MARCH.plusDays(48), Optional.empty()))
        .isInstanceOf(HandlerConcerned.class);
  }

  @Test
  void nothing_is_written_before_the_chief_has_approved() {
    Clarification clarification = Files.assessed(Files.found(Finding.UNTRUE, SUBJECT, UNIT));
    assertThatThrownBy(() -> clarification.issueWritten("澄清1号", MARCH.plusDays(49)))
        .isInstanceOf(WrongClarificationState.class);
    clarification.approve(CHIEF, "呈批", MARCH.plusDays(48), Optional.empty());
    clarification.issueWritten("澄清1号", MARCH.plusDays(49));
    assertThat(clarification.writtenOn()).contains(MARCH.plusDays(49));
  }

  @Test
  void another_form_comes_only_beside_the_written_one_CQ2() {
    Clarification clarification = Files.approved(Files.found(Finding.UNTRUE, SUBJECT, UNIT));
    assertThatThrownBy(
            () -> clarification.publish(ClarificationForm.MEETING, Spread.UNIT, MARCH.plusDays(50)))
        .isInstanceOf(WrongClarificationState.class);
  }

  @Test
  void it_goes_no_further_than_the_rumour() {
    Clarification clarification =
        Files.written(Files.found(Finding.UNTRUE, SUBJECT, UNIT), MARCH.plusDays(50));
    assertThatThrownBy(
            () ->
                clarification.publish(
                    ClarificationForm.CIRCULATED, Spread.COUNTY, MARCH.plusDays(51)))
        .isInstanceOf(WiderThanRumour.class);
    clarification.publish(ClarificationForm.MEETING, Spread.UNIT, MARCH.plusDays(51));
    clarification.followUp("影响已消除", MARCH.plusDays(90));
    assertThat(clarification.state()).isEqualTo(ClarificationState.FOLLOWED_UP);
  }
}
