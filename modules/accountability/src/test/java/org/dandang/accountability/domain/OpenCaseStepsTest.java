package org.dandang.accountability.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dandang.accountability.domain.Dossiers.MARCH;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dandang.accountability.api.CaseKind;
import org.dandang.accountability.api.CaseStep;
import org.dandang.accountability.api.ConsultationId;
import org.dandang.accountability.api.Sanction;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.junit.jupiter.api.Test;

/** The page of a case offers what its reader may do now (point 7, E13). */
class OpenCaseStepsTest {
  private static final UnitId UNIT = new UnitId(9);
  private static final PersonId PERSON = new PersonId(701);
  private static final LocalDate LATER = MARCH.plusDays(90);

  @Test
  void an_accountability_case_waits_for_the_consultation_before_it_can_be_opened() {
    CaseFile prepared = Dossiers.prepared(CaseKind.ACCOUNTABILITY, UNIT, PERSON);
    assertThat(reviewer(prepared)).containsExactly(CaseStep.DROP);
    prepared.consulted(new ConsultationId(1), MARCH.plusDays(5));
    assertThat(reviewer(prepared)).contains(CaseStep.OPEN);
  }

  @Test
  void a_disciplinary_case_is_opened_without_it() {
    CaseFile prepared = Dossiers.prepared(CaseKind.DISCIPLINARY, UNIT, PERSON);
    assertThat(reviewer(prepared)).contains(CaseStep.OPEN);
    assertThat(open(prepared, Dossiers.KEEPER, Role.CASE_MANAGER)).contains(CaseStep.OPEN);
    assertThat(open(prepared, Dossiers.KEEPER, Role.ACCOUNTABILITY_OFFICER)).isEmpty();
  }

  @Test
  void whoever_has_no_part_in_it_is_offered_nothing_whatever_the_role() {
    CaseFile opened = Dossiers.openDisciplinary(UNIT, PERSON);
    for (Role role : Role.values()) assertThat(open(opened, new PersonId(99), role)).isEmpty();
  }

  @Test
  void review_comes_before_trial_and_trial_before_the_decision() {
    CaseFile opened = Dossiers.openDisciplinary(UNIT, PERSON);
    assertThat(reviewer(opened))
        .contains(CaseStep.ASSIGN, CaseStep.HEAR)
        .doesNotContain(CaseStep.HAND_TO_TRIAL, CaseStep.DECIDE);
    opened.assign(Dossiers.FIRST, Dossiers.SECOND, Dossiers.NOBODY_RELATED, MARCH.plusDays(10));
    assertThat(reviewer(opened)).contains(CaseStep.HAND_TO_TRIAL).doesNotContain(CaseStep.ASSIGN);
    opened.handToTrial(Dossiers.TRIAL, Dossiers.NOBODY_RELATED, MARCH.plusDays(12));
    assertThat(open(opened, Dossiers.TRIAL, Role.TRIAL_OFFICER)).containsExactly(CaseStep.PROPOSE);
    opened.propose(
        Dossiers.next(),
        PERSON,
        Dossiers.TRIAL,
        Dossiers.proposal(Sanction.PARTY_WARNING, MARCH.plusDays(30)));
    assertThat(reviewer(opened)).doesNotContain(CaseStep.DECIDE);
    opened.hear(PERSON, true, "放弃", MARCH.plusDays(31));
    assertThat(reviewer(opened)).contains(CaseStep.DECIDE).doesNotContain(CaseStep.HEAR);
    assertThat(open(opened, Dossiers.TRIAL, Role.TRIAL_OFFICER)).doesNotContain(CaseStep.DECIDE);
  }

  @Test
  void what_follows_the_decision_is_offered_after_the_end_of_the_case() {
    CaseFile decided =
        Dossiers.proposed(
            Dossiers.openDisciplinary(UNIT, PERSON), Sanction.PARTY_WARNING, MARCH.plusDays(30));
    decided.decide(
        PERSON, Dossiers.sanction(Sanction.PARTY_WARNING, MARCH.plusDays(60)), Optional.empty());
    decided.conclude("结案", MARCH.plusDays(61));
    assertThat(reviewer(decided))
        .containsExactlyInAnyOrder(
            CaseStep.SERVE, CaseStep.ANNOUNCE, CaseStep.EXECUTE, CaseStep.APPEAL);
  }

  private static List<CaseStep> reviewer(CaseFile file) {
    return open(file, Dossiers.REVIEWER, Role.DISCIPLINE_REVIEWER);
  }

  private static List<CaseStep> open(CaseFile file, PersonId me, Role role) {
    return OpenCaseSteps.of(file, List.of(), me, Set.of(role)::contains, LATER);
  }
}
