package org.dandang.accountability.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dandang.accountability.domain.Dossiers.MARCH;
import static org.dandang.accountability.domain.Dossiers.RULE;

import java.util.List;
import org.dandang.accountability.api.CaseKind;
import org.dandang.accountability.api.CaseState;
import org.dandang.accountability.api.ConsultationId;
import org.dandang.accountability.api.Sanction;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.Amendment;
import org.dandang.kernel.record.DecisionBasis;
import org.junit.jupiter.api.Test;

/** Two kinds of case, two gates (Q11, Q12). */
class GatesTest {
  private static final UnitId UNIT = new UnitId(9);
  private static final PersonId PERSON = new PersonId(301);

  @Test
  void an_accountability_case_is_not_opened_before_both_organs_consulted() {
    CaseFile prepared = Dossiers.prepared(CaseKind.ACCOUNTABILITY, UNIT, PERSON);
    assertThatThrownBy(
            () ->
                prepared.openByCommittee(
                    Dossiers.meeting(MARCH.plusDays(8)), RULE, MARCH.plusDays(9)))
        .isInstanceOf(ConsultationMissing.class);
  }

  @Test
  void nor_without_quorum_and_more_than_half_of_those_who_should_attend() {
    for (DecisionBasis weak :
        List.of(
            DecisionBasis.meeting("纪要", MARCH.plusDays(8), "书记", 11, 7, 7),
            DecisionBasis.meeting("纪要", MARCH.plusDays(8), "书记", 11, 9, 5))) {
      CaseFile consulted = Dossiers.prepared(CaseKind.ACCOUNTABILITY, UNIT, PERSON);
      consulted.consulted(new ConsultationId(1), MARCH.plusDays(5));
      assertThatThrownBy(() -> consulted.openByCommittee(weak, RULE, MARCH.plusDays(9)))
          .isInstanceOf(NoMajority.class);
    }
    assertThat(Dossiers.openAccountability(UNIT, PERSON).state()).isEqualTo(CaseState.OPEN);
  }

  @Test
  void a_slip_does_not_open_an_accountability_case() {
    CaseFile consulted = Dossiers.prepared(CaseKind.ACCOUNTABILITY, UNIT, PERSON);
    consulted.consulted(new ConsultationId(1), MARCH.plusDays(5));
    DecisionBasis slip = DecisionBasis.slip("呈批", MARCH.plusDays(6), "县委书记");
    assertThatThrownBy(() -> consulted.openByCommittee(slip, RULE, MARCH.plusDays(9)))
        .isInstanceOf(CommitteeMustDecide.class);
    assertThatThrownBy(() -> consulted.openBySlip(slip, true, MARCH.plusDays(9)))
        .isInstanceOf(CommitteeMustDecide.class);
  }

  @Test
  void a_disciplinary_case_needs_the_heads_signature_and_is_never_consulted_on() {
    CaseFile filing = Dossiers.prepared(CaseKind.DISCIPLINARY, UNIT, PERSON);
    DecisionBasis slip = DecisionBasis.slip("呈批", MARCH.plusDays(3), "副书记");
    assertThatThrownBy(() -> filing.openBySlip(slip, false, MARCH.plusDays(4)))
        .isInstanceOf(HeadMustSign.class);
    assertThatThrownBy(() -> filing.openBySlip(Dossiers.meeting(MARCH), true, MARCH.plusDays(4)))
        .isInstanceOf(HeadMustSign.class);
    assertThatThrownBy(() -> filing.consulted(new ConsultationId(1), MARCH.plusDays(5)))
        .isInstanceOf(NotForConsultation.class);
  }

  @Test
  void one_consultation_handles_several_cases_and_stands_once_one_is_opened() {
    CaseFile one = Dossiers.prepared(CaseKind.ACCOUNTABILITY, UNIT, PERSON);
    CaseFile other =
        Dossiers.prepared(CaseKind.ACCOUNTABILITY, UNIT, new PersonId(302), new PersonId(303));
    Consultation meeting = Dossiers.consultation(MARCH.plusDays(5), one, other);
    one.openByCommittee(Dossiers.meeting(MARCH.plusDays(8)), RULE, MARCH.plusDays(9));
    assertThat(meeting.cases()).containsExactlyInAnyOrder(one.id(), other.id());
    assertThatThrownBy(() -> meeting.voided(new Amendment("误录", "领导", MARCH), List.of(one, other)))
        .isInstanceOf(GatePassed.class);
  }

  @Test
  void whoever_reviewed_does_not_try_E13() {
    CaseFile opened = Dossiers.openDisciplinary(UNIT, PERSON);
    opened.assign(Dossiers.FIRST, Dossiers.SECOND, Dossiers.NOBODY_RELATED, MARCH.plusDays(5));
    Proposal proposal = Dossiers.proposal(Sanction.PARTY_WARNING, MARCH.plusDays(30));
    assertThatThrownBy(() -> opened.propose(Dossiers.next(), PERSON, Dossiers.FIRST, proposal))
        .isInstanceOf(ReviewerTries.class);
  }

  @Test
  void nobody_is_decided_on_or_concluded_against_unheard_E7() {
    CaseFile opened = Dossiers.openDisciplinary(UNIT, PERSON);
    opened.assign(Dossiers.FIRST, Dossiers.SECOND, Dossiers.NOBODY_RELATED, MARCH.plusDays(5));
    assertThatThrownBy(() -> opened.conclude("结案", MARCH.plusDays(50)))
        .isInstanceOf(NotHeard.class);
    opened.propose(
        Dossiers.next(),
        PERSON,
        Dossiers.TRIAL,
        Dossiers.proposal(Sanction.PARTY_WARNING, MARCH.plusDays(30)));
    FinalDecision decision = Dossiers.sanction(Sanction.PARTY_WARNING, MARCH.plusDays(40));
    assertThatThrownBy(() -> opened.decide(PERSON, decision, java.util.Optional.empty()))
        .isInstanceOf(NotHeard.class);
    opened.hear(PERSON, true, "书面放弃", MARCH.plusDays(35));
    opened.decide(PERSON, decision, java.util.Optional.empty());
    opened.conclude("结案", MARCH.plusDays(50));
    assertThat(opened.state()).isEqualTo(CaseState.CONCLUDED);
  }

  @Test
  void related_officers_withdraw() {
    CaseFile opened = Dossiers.openDisciplinary(UNIT, PERSON);
    Recusal related = new Recusal((one, other, day) -> one.equals(Dossiers.SECOND));
    assertThatThrownBy(
            () -> opened.assign(Dossiers.FIRST, Dossiers.SECOND, related, MARCH.plusDays(5)))
        .isInstanceOf(OfficerConcerned.class);
  }
}
