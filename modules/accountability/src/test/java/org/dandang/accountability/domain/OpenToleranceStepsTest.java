package org.dandang.accountability.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dandang.accountability.domain.Dossiers.KEEPER;
import static org.dandang.accountability.domain.Dossiers.MARCH;
import static org.dandang.accountability.domain.Dossiers.REVIEWER;
import static org.dandang.accountability.domain.Dossiers.RULE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dandang.accountability.api.CaseKind;
import org.dandang.accountability.api.Determination;
import org.dandang.accountability.api.ToleranceStep;
import org.dandang.accountability.api.VerifyTolerance;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.Amendment;
import org.junit.jupiter.api.Test;

class OpenToleranceStepsTest {
  private static final UnitId UNIT = new UnitId(9);
  private static final PersonId PERSON = new PersonId(402);
  private static final PersonId STRANGER = new PersonId(77);

  @Test
  void an_application_waits_for_an_answer_from_those_who_work_on_it_and_from_nobody_else() {
    Tolerance applied = Dossiers.applied(UNIT, PERSON, Optional.empty(), MARCH);
    assertThat(officer(applied)).containsExactly(ToleranceStep.ACCEPT);
    assertThat(reviewer(applied)).containsExactly(ToleranceStep.ACCEPT);
    assertThat(OpenToleranceSteps.of(applied, KEEPER, Set.of(Role.CASE_MANAGER)))
        .containsExactly(ToleranceStep.ACCEPT);
    assertThat(OpenToleranceSteps.of(applied, KEEPER, Set.of(Role.TRIAL_OFFICER))).isEmpty();
    assertThat(OpenToleranceSteps.of(applied, STRANGER, Set.of(Role.ACCOUNTABILITY_OFFICER)))
        .isEmpty();
    assertThat(OpenToleranceSteps.of(applied, PERSON, Set.of(Role.DISCIPLINE_REVIEWER))).isEmpty();
  }

  @Test
  void a_rejected_or_voided_application_leaves_nothing_to_do() {
    Tolerance rejected = Dossiers.applied(UNIT, PERSON, Optional.empty(), MARCH);
    rejected.accept(false, "不属于受理范围", MARCH.plusDays(2));
    assertThat(reviewer(rejected)).isEmpty();
    Tolerance voided = Dossiers.applied(UNIT, PERSON, Optional.empty(), MARCH);
    voided.voided(new Amendment("重复登记", "纪委分管领导", MARCH.plusDays(1)));
    assertThat(officer(voided)).isEmpty();
    assertThat(OpenToleranceSteps.of(voided, REVIEWER, Set.of(Role.values()))).isEmpty();
  }

  @Test
  void the_reviewer_alone_voids_what_was_entered_by_mistake() {
    Tolerance applied = Dossiers.applied(UNIT, PERSON, Optional.empty(), MARCH);
    assertThat(OpenToleranceSteps.of(applied, REVIEWER, Set.of(Role.DISCIPLINE_REVIEWER)))
        .contains(ToleranceStep.VOID);
    assertThat(officer(applied)).doesNotContain(ToleranceStep.VOID);
  }

  @Test
  void one_step_follows_another_and_only_the_reviewer_signs_E9() {
    Tolerance file = Dossiers.applied(UNIT, PERSON, Optional.empty(), MARCH);
    file.accept(true, "属于受理范围", MARCH.plusDays(2));
    assertThat(officer(file)).containsExactly(ToleranceStep.VERIFY);
    file.verify(
        new VerifyTolerance(file.id(), Dossiers.FIRST, "属实", "本人说明", MARCH.plusDays(9), -1));
    assertThat(officer(file)).containsExactly(ToleranceStep.CONSULT);
    file.consult("会商5号", MARCH.plusDays(12));
    assertThat(officer(file)).isEmpty();
    assertThat(reviewer(file)).containsExactly(ToleranceStep.DETERMINE);
    file.determine(Dossiers.determination(Determination.TOLERATED, Set.of(), MARCH.plusDays(14)));
    assertThat(officer(file)).isEmpty();
    assertThat(reviewer(file)).containsExactly(ToleranceStep.DECIDE);
    file.decideByCommittee(Dossiers.meeting(MARCH.plusDays(16)), RULE);
    assertThat(officer(file)).isEmpty();
    assertThat(reviewer(file)).containsExactly(ToleranceStep.CONCLUDE);
  }

  @Test
  void after_the_conclusion_effects_are_granted_and_the_correction_is_followed() {
    Tolerance file = Dossiers.tolerated(UNIT, PERSON, Optional.empty(), MARCH);
    assertThat(officer(file)).containsExactly(ToleranceStep.FEED_BACK);
    assertThat(reviewer(file)).containsExactly(ToleranceStep.GRANT, ToleranceStep.FEED_BACK);
    file.giveFeedback("三个月内整改", MARCH.plusDays(110), MARCH.plusDays(20));
    assertThat(officer(file)).containsExactly(ToleranceStep.TRACK);
    file.track("已整改", MARCH.plusDays(100));
    assertThat(reviewer(file)).containsExactly(ToleranceStep.GRANT, ToleranceStep.TRACK);
  }

  @Test
  void a_refusal_is_fed_back_and_grants_nothing() {
    Tolerance refused =
        Dossiers.concluded(Determination.NOT_TOLERATED, UNIT, PERSON, Optional.empty(), MARCH);
    assertThat(reviewer(refused)).containsExactly(ToleranceStep.FEED_BACK);
  }

  @Test
  void an_application_names_a_case_only_of_its_own_person() {
    CaseFile file = Dossiers.prepared(CaseKind.ACCOUNTABILITY, UNIT, PERSON);
    NotOfTheCase.check(file, PERSON);
    assertThatThrownBy(() -> NotOfTheCase.check(file, STRANGER)).isInstanceOf(NotOfTheCase.class);
  }

  private static List<ToleranceStep> officer(Tolerance file) {
    return OpenToleranceSteps.of(file, KEEPER, Set.of(Role.ACCOUNTABILITY_OFFICER));
  }

  private static List<ToleranceStep> reviewer(Tolerance file) {
    return OpenToleranceSteps.of(file, REVIEWER, Set.of(Role.DISCIPLINE_REVIEWER)).stream()
        .filter(step -> step != ToleranceStep.VOID)
        .toList();
  }
}
