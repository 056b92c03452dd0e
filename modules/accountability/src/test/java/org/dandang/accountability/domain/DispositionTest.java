package org.dandang.accountability.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dandang.accountability.domain.Dossiers.MARCH;

import java.time.LocalDate;
import java.util.Optional;
import org.dandang.accountability.api.AppealId;
import org.dandang.accountability.api.Effect;
import org.dandang.accountability.api.FileAppeal;
import org.dandang.accountability.api.GrantEffect;
import org.dandang.accountability.api.GrantId;
import org.dandang.accountability.api.Ladder;
import org.dandang.accountability.api.Outcome;
import org.dandang.accountability.api.Sanction;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DispositionTest {
  private static final UnitId UNIT = new UnitId(9);
  private static final PersonId PERSON = new PersonId(501);
  private static final LocalDate FROZEN = MARCH.plusDays(30);
  private static final LocalDate DECIDED = MARCH.plusDays(90);

  @Test
  void what_was_proposed_is_frozen() {
    CaseFile tried = proposed(Sanction.PARTY_REMOVAL);
    assertThatThrownBy(
            () ->
                tried.propose(
                    Dossiers.next(),
                    PERSON,
                    Dossiers.TRIAL,
                    Dossiers.proposal(Sanction.PARTY_WARNING, FROZEN.plusDays(1))))
        .isInstanceOf(ProposalFrozen.class);
  }

  @Test
  void within_the_range_it_may_be_lighter_by_several_grades_N4() {
    CaseFile tried = proposed(Sanction.PARTY_PROBATION);
    Grant grant = grant(tried, Effect.LIGHTER_SANCTION, FROZEN);
    tried.decide(PERSON, Dossiers.sanction(Sanction.PARTY_WARNING, DECIDED), Optional.of(grant));
    assertThat(disposition(tried).isReduced()).isTrue();
  }

  @Test
  void a_proposal_frozen_after_the_application_reduces_nothing() {
    CaseFile tried = proposed(Sanction.PARTY_REMOVAL);
    Grant grant = grant(tried, Effect.LIGHTER_SANCTION, FROZEN.minusDays(1));
    assertThatThrownBy(
            () ->
                tried.decide(
                    PERSON, Dossiers.sanction(Sanction.PARTY_WARNING, DECIDED), Optional.of(grant)))
        .isInstanceOf(NotFrozenBefore.class);
  }

  @Test
  void a_grant_of_a_lighter_sanction_ends_lighter_or_not_at_all() {
    CaseFile tried = proposed(Sanction.PARTY_WARNING);
    Grant grant = grant(tried, Effect.LIGHTER_SANCTION, FROZEN);
    assertThatThrownBy(
            () ->
                tried.decide(
                    PERSON, Dossiers.sanction(Sanction.PARTY_WARNING, DECIDED), Optional.of(grant)))
        .isInstanceOf(NotLighter.class);
  }

  @Test
  void below_the_range_it_goes_one_step_on_a_ground_and_never_from_expulsion_alone_CF22() {
    Proposal narrow =
        new Proposal(
            "条款",
            Sanction.PARTY_REMOVAL,
            Sanction.PARTY_PROBATION,
            Sanction.PARTY_PROBATION,
            "意见",
            FROZEN);
    assertThatThrownBy(() -> ends(narrow, Sanction.PARTY_SERIOUS_WARNING, Optional.empty()))
        .isInstanceOf(BelowRange.class);
    assertThatThrownBy(() -> ends(narrow, Sanction.PARTY_WARNING, Optional.of("主动挽回损失")))
        .isInstanceOf(BelowRange.class);
    assertThat(ends(narrow, Sanction.PARTY_SERIOUS_WARNING, Optional.of("主动挽回损失")).isReduced())
        .isTrue();
    Proposal expulsion =
        new Proposal(
            "条款",
            Sanction.PARTY_EXPULSION,
            Sanction.PARTY_EXPULSION,
            Sanction.PARTY_EXPULSION,
            "意见",
            FROZEN);
    assertThatThrownBy(() -> ends(expulsion, Sanction.PARTY_PROBATION, Optional.of("立功")))
        .isInstanceOf(BelowRange.class);
  }

  @ParameterizedTest
  @EnumSource(
      value = Sanction.class,
      names = {"PARTY_REMOVAL", "PARTY_PROBATION"})
  void only_the_two_lightest_are_exempted_N5(Sanction heavy) {
    CaseFile tried = proposed(heavy);
    assertThatThrownBy(() -> tried.decide(PERSON, Dossiers.exemption(DECIDED), Optional.empty()))
        .isInstanceOf(ExemptionNotPossible.class);
    CaseFile light = proposed(Sanction.PARTY_SERIOUS_WARNING);
    light.decide(
        PERSON, Dossiers.exemption(DECIDED), Optional.of(grant(light, Effect.EXEMPTION, FROZEN)));
    assertThat(disposition(light).outcome()).contains(Outcome.EXEMPTED);
  }

  @ParameterizedTest
  @CsvSource({
    "PARTY_WARNING,2018-08-31,2019-08-31",
    "PARTY_SERIOUS_WARNING,2018-08-31,2020-02-29",
    "ADMIN_WARNING,2018-08-31,2019-02-28",
    "ADMIN_DEMERIT,2018-03-10,2019-03-10",
    "ADMIN_REMOVAL,2018-03-10,2020-03-10",
    "PARTY_PROBATION,2018-03-10,2021-03-10",
  })
  void effect_periods_run_to_the_day_and_are_clamped_to_the_month(
      Sanction sanction, LocalDate decided, LocalDate last) {
    assertThat(
            Dossiers.PERIODS.until(
                sanction, decided, Dossiers.probation(sanction), Optional.empty()))
        .contains(last);
  }

  @Test
  void an_admonition_has_six_months_and_a_talk_none() {
    FirstFormMeasure admonition =
        Dossiers.measure(
            org.dandang.accountability.api.MeasureKind.ADMONITION,
            UNIT,
            PERSON,
            Optional.empty(),
            LocalDate.of(2018, 8, 31));
    assertThat(admonition.effectUntil()).contains(LocalDate.of(2019, 2, 28));
    assertThat(admonition.hasEndedBefore(LocalDate.of(2019, 2, 28))).isFalse();
    assertThat(admonition.hasEndedBefore(LocalDate.of(2019, 3, 1))).isTrue();
  }

  /** Every sanction against every outcome of an appeal (E8). */
  @Test
  void nobody_fares_worse_for_an_appeal() {
    for (Sanction before : Sanction.values())
      for (Sanction after : Sanction.values()) {
        if (before.ladder() != Ladder.PARTY || after.ladder() != Ladder.PARTY) continue;
        if (before == Sanction.PARTY_EXPULSION) continue;
        CaseFile tried = proposed(before);
        tried.decide(PERSON, Dossiers.sanction(before, DECIDED), Optional.empty());
        Appeal appeal =
            new Appeal(new AppealId(Dossiers.next()), appeal(tried), tried, Dossiers.PERIODS);
        FinalDecision decision = Dossiers.sanction(after, DECIDED.plusDays(40));
        if (after.isHeavierThan(before))
          assertThatThrownBy(() -> appeal.decide(decision, tried))
              .isInstanceOf(HeavierOnAppeal.class);
        else appeal.decide(decision, tried);
        assertThat(disposition(tried).sanction().orElseThrow().isHeavierThan(before)).isFalse();
      }
  }

  @Test
  void other_people_decide_on_the_appeal_JD59() {
    CaseFile tried = proposed(Sanction.PARTY_WARNING);
    tried.decide(PERSON, Dossiers.sanction(Sanction.PARTY_WARNING, DECIDED), Optional.empty());
    FileAppeal same =
        new FileAppeal(
            tried.id(),
            PERSON,
            Ladder.PARTY,
            "不服",
            Dossiers.TRIAL,
            new PersonId(62),
            DECIDED.plusDays(10));
    assertThatThrownBy(() -> new Appeal(new AppealId(1), same, tried, Dossiers.PERIODS))
        .isInstanceOf(SamePeopleOnAppeal.class);
  }

  private static FileAppeal appeal(CaseFile tried) {
    return new FileAppeal(
        tried.id(),
        PERSON,
        Ladder.PARTY,
        "不服",
        new PersonId(61),
        new PersonId(62),
        DECIDED.plusDays(10));
  }

  private static CaseFile proposed(Sanction sanction) {
    return Dossiers.proposed(Dossiers.openDisciplinary(UNIT, PERSON), sanction, FROZEN);
  }

  private static Grant grant(CaseFile tried, Effect effect, LocalDate applied) {
    return Dossiers.grant(
        Dossiers.tolerated(UNIT, PERSON, Optional.of(tried.id()), applied), effect);
  }

  private static Disposition ends(Proposal proposal, Sanction end, Optional<String> ground) {
    CaseFile opened = Dossiers.openDisciplinary(UNIT, PERSON);
    opened.assign(Dossiers.FIRST, Dossiers.SECOND, Dossiers.NOBODY_RELATED, MARCH.plusDays(10));
    opened.hear(PERSON, false, "陈述", MARCH.plusDays(20));
    opened.propose(Dossiers.next(), PERSON, Dossiers.TRIAL, proposal);
    Tolerance tolerance = Dossiers.tolerated(UNIT, PERSON, Optional.of(opened.id()), FROZEN);
    Grant grant =
        tolerance.grant(
            new GrantId(Dossiers.next()),
            new GrantEffect(
                tolerance.id(),
                Effect.LIGHTER_SANCTION,
                true,
                Optional.of("主动挽回损失"),
                FROZEN.plusDays(20),
                -1),
            true);
    FinalDecision plain = Dossiers.sanction(end, DECIDED);
    opened.decide(
        PERSON,
        new FinalDecision(
            plain.ladder(),
            plain.outcome(),
            plain.sanction(),
            plain.probation(),
            ground,
            plain.document(),
            plain.on(),
            plain.until(),
            plain.rule()),
        Optional.of(grant));
    return disposition(opened);
  }

  private static Disposition disposition(CaseFile file) {
    return file.subject(PERSON).disposition(Ladder.PARTY);
  }
}
