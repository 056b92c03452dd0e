package org.dandang.accountability.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dandang.accountability.domain.Dossiers.MARCH;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.dandang.accountability.api.AppealId;
import org.dandang.accountability.api.EnforceSanction;
import org.dandang.accountability.api.EnforcementStep;
import org.dandang.accountability.api.FileAppeal;
import org.dandang.accountability.api.Ladder;
import org.dandang.accountability.api.Outcome;
import org.dandang.accountability.api.Sanction;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.rule.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What follows a decision (point 9): service, announcement, execution, report, end of effect. */
class EnforcementTest {
  private static final UnitId UNIT = new UnitId(9);
  private static final PersonId PERSON = new PersonId(601);
  private static final LocalDate FROZEN = MARCH.plusDays(30);
  private static final LocalDate DECIDED = MARCH.plusDays(90);

  @Test
  void a_decision_is_served_announced_carried_out_and_reported_each_once() {
    CaseFile decided = decided(Sanction.PARTY_WARNING);
    for (EnforcementStep step :
        List.of(
            EnforcementStep.SERVED,
            EnforcementStep.ANNOUNCED,
            EnforcementStep.EXECUTED,
            EnforcementStep.REPORTED)) {
      take(decided, step, DECIDED.plusDays(5));
      assertThatThrownBy(() -> take(decided, step, DECIDED.plusDays(6)))
          .isInstanceOf(AlreadyDone.class);
    }
    assertThat(disposition(decided).enforcement().orElseThrow().all()).hasSize(4);
  }

  @ParameterizedTest
  @EnumSource(
      value = EnforcementStep.class,
      names = {"SERVED", "ANNOUNCED", "EXECUTED"})
  void no_step_lies_before_the_decision(EnforcementStep step) {
    CaseFile decided = decided(Sanction.PARTY_WARNING);
    assertThatThrownBy(() -> take(decided, step, DECIDED.minusDays(1)))
        .isInstanceOf(OutOfOrder.class);
  }

  @Test
  void execution_is_reported_once_it_is_done_CF42() {
    CaseFile decided = decided(Sanction.PARTY_WARNING);
    assertThat(disposition(decided).toBeTaken(DECIDED)).doesNotContain(EnforcementStep.REPORTED);
    assertThatThrownBy(() -> take(decided, EnforcementStep.REPORTED, DECIDED.plusDays(5)))
        .isInstanceOf(NotExecutedYet.class);
    take(decided, EnforcementStep.EXECUTED, DECIDED.plusDays(9));
    assertThatThrownBy(() -> take(decided, EnforcementStep.REPORTED, DECIDED.plusDays(8)))
        .isInstanceOf(OutOfOrder.class);
    take(decided, EnforcementStep.REPORTED, DECIDED.plusDays(9));
  }

  @Test
  void what_ends_without_a_sanction_is_served_and_nothing_else() {
    CaseFile exempted = proposed(Sanction.PARTY_WARNING);
    exempted.decide(PERSON, Dossiers.exemption(DECIDED), Optional.empty());
    assertThat(disposition(exempted).toBeTaken(DECIDED)).containsExactly(EnforcementStep.SERVED);
    for (EnforcementStep step : EnumSet.complementOf(EnumSet.of(EnforcementStep.SERVED)))
      assertThatThrownBy(() -> take(exempted, step, DECIDED.plusYears(5)))
          .isInstanceOf(NothingToEnforce.class);
  }

  @Test
  void rights_are_restored_after_the_probation_and_the_bar_runs_two_years_from_then_CF12() {
    CaseFile decided = decided(Sanction.PARTY_PROBATION);
    LocalDate over = DECIDED.plusMonths(12);
    assertThatThrownBy(() -> take(decided, EnforcementStep.RESTORED, over.minusDays(1)))
        .isInstanceOf(RestoredTooEarly.class);
    assertThatThrownBy(() -> take(decided, EnforcementStep.EFFECT_ENDED, DECIDED.plusYears(4)))
        .isInstanceOf(EffectNotEnded.class);
    take(decided, EnforcementStep.RESTORED, over.plusDays(20));
    assertThat(disposition(decided).effectUntil()).contains(over.plusDays(20).plusMonths(24));
  }

  @Test
  void only_a_probation_has_a_length_and_it_is_one_year_or_two_CF12() {
    assertThat(Dossiers.PERIODS.isProbation(12, DECIDED)).isTrue();
    assertThat(Dossiers.PERIODS.isProbation(24, DECIDED)).isTrue();
    assertThat(Dossiers.PERIODS.isProbation(18, DECIDED)).isFalse();
    assertThatThrownBy(() -> decision(Sanction.PARTY_WARNING, Optional.of(12)))
        .isInstanceOf(ProbationLength.class);
    assertThatThrownBy(() -> decision(Sanction.PARTY_PROBATION, Optional.empty()))
        .isInstanceOf(ProbationLength.class);
  }

  @Test
  void the_end_of_the_effect_is_told_the_day_after_its_last_day() {
    CaseFile decided = decided(Sanction.PARTY_WARNING);
    LocalDate last = disposition(decided).effectUntil().orElseThrow();
    assertThat(disposition(decided).toBeTaken(last)).doesNotContain(EnforcementStep.EFFECT_ENDED);
    assertThatThrownBy(() -> take(decided, EnforcementStep.EFFECT_ENDED, last))
        .isInstanceOf(EffectNotEnded.class);
    assertThat(disposition(decided).toBeTaken(last.plusDays(1)))
        .contains(EnforcementStep.EFFECT_ENDED);
    take(decided, EnforcementStep.EFFECT_ENDED, last.plusDays(1));
  }

  @ParameterizedTest
  @CsvSource({
    // a demerit within a running warning: what is left of it is added
    "ADMIN_DEMERIT,2018-03-10,2018-08-31,2019-08-31",
    // four years are the most
    "ADMIN_REMOVAL,2018-03-10,2020-05-10,2022-03-10",
    "ADMIN_REMOVAL,2018-03-10,2020-03-10,2022-03-10",
    "ADMIN_WARNING,2018-08-31,2018-08-31,2019-02-28",
  })
  void a_sanction_within_the_period_of_another_adds_what_is_left_up_to_four_years_ZW15(
      Sanction sanction, LocalDate decided, LocalDate running, LocalDate last) {
    assertThat(Dossiers.PERIODS.until(sanction, decided, Optional.empty(), Optional.of(running)))
        .contains(last);
  }

  /** Whatever is left of the first: never shorter than alone, never beyond four years. */
  @Test
  void merged_periods_stay_between_the_new_one_alone_and_four_years() {
    Random random = new Random(20181201);
    List<Sanction> ladder =
        List.of(Sanction.ADMIN_WARNING, Sanction.ADMIN_DEMERIT, Sanction.ADMIN_REMOVAL);
    for (int round = 0; round < 2000; round++) {
      LocalDate decided = LocalDate.of(2018, 1, 1).plusDays(random.nextInt(1500));
      LocalDate running = decided.plusDays(random.nextInt(1460));
      Sanction sanction = ladder.get(random.nextInt(ladder.size()));
      LocalDate alone = until(sanction, decided, Optional.empty());
      LocalDate merged = until(sanction, decided, Optional.of(running));
      assertThat(merged).isAfterOrEqualTo(alone).isBeforeOrEqualTo(decided.plusMonths(48));
    }
  }

  /** Every sanction of the party, upheld or lightened, months later (E8). */
  @Test
  void an_appeal_neither_lengthens_the_period_nor_moves_the_first_day() {
    for (Sanction before : EnumSet.range(Sanction.PARTY_WARNING, Sanction.PARTY_PROBATION))
      for (Sanction after : EnumSet.range(Sanction.PARTY_WARNING, before)) {
        CaseFile decided = decided(before);
        LocalDate last = disposition(decided).effectUntil().orElseThrow();
        Appeal appeal = appealed(decided, Ladder.PARTY, DECIDED.plusMonths(5));
        FinalDecision end =
            new FinalDecision(
                Ladder.PARTY,
                Outcome.SANCTIONED,
                Optional.of(after),
                Dossiers.probation(after),
                Optional.empty(),
                "复议决定5号",
                DECIDED.plusMonths(7),
                Dossiers.PERIODS.until(
                    after,
                    appeal.firstDecidedOn(decided),
                    Dossiers.probation(after),
                    Optional.empty()),
                Optional.of("CF-10a"));
        appeal.decide(end, decided);
        assertThat(disposition(decided).effectUntil().orElseThrow()).isBeforeOrEqualTo(last);
        assertThat(disposition(decided).decidedOn()).contains(DECIDED);
      }
  }

  @Test
  void re_examination_of_an_administrative_sanction_is_asked_within_a_month_of_its_service_JC56() {
    CaseFile decided = Dossiers.openDisciplinary(UNIT, PERSON);
    decided.assign(Dossiers.FIRST, Dossiers.SECOND, Dossiers.NOBODY_RELATED, MARCH.plusDays(10));
    decided.hear(PERSON, false, "陈述", MARCH.plusDays(20));
    decided.propose(
        Dossiers.next(),
        PERSON,
        Dossiers.TRIAL,
        new Proposal(
            "条款",
            Sanction.ADMIN_WARNING,
            Sanction.ADMIN_REMOVAL,
            Sanction.ADMIN_DEMERIT,
            "意见",
            FROZEN));
    decided.decide(PERSON, Dossiers.sanction(Sanction.ADMIN_DEMERIT, DECIDED), Optional.empty());
    decided.enforce(
        new EnforceSanction(
            decided.id(),
            PERSON,
            Ladder.ADMINISTRATIVE,
            EnforcementStep.SERVED,
            "直接送达",
            DECIDED.plusDays(3),
            -1),
        Dossiers.PERIODS);
    LocalDate last = DECIDED.plusDays(3).plusMonths(1);
    appealed(decided, Ladder.ADMINISTRATIVE, last);
    assertThatThrownBy(() -> appealed(decided, Ladder.ADMINISTRATIVE, last.plusDays(1)))
        .isInstanceOf(AppealTooLate.class);
  }

  @Test
  void the_trial_office_takes_the_case_before_it_proposes_anything_and_never_from_a_reviewer() {
    CaseFile reviewed = Dossiers.openDisciplinary(UNIT, PERSON);
    assertThatThrownBy(
            () -> reviewed.handToTrial(Dossiers.TRIAL, Dossiers.NOBODY_RELATED, MARCH.plusDays(12)))
        .isInstanceOf(TwoOfficersNeeded.class);
    reviewed.assign(Dossiers.FIRST, Dossiers.SECOND, Dossiers.NOBODY_RELATED, MARCH.plusDays(10));
    assertThatThrownBy(
            () -> reviewed.handToTrial(Dossiers.FIRST, Dossiers.NOBODY_RELATED, MARCH.plusDays(12)))
        .isInstanceOf(ReviewerTries.class);
    assertThatThrownBy(() -> reviewed.handToTrial(Dossiers.TRIAL, related(), MARCH.plusDays(12)))
        .isInstanceOf(OfficerConcerned.class);
    reviewed.handToTrial(Dossiers.TRIAL, Dossiers.NOBODY_RELATED, MARCH.plusDays(12));
    assertThat(reviewed.answersTo(Dossiers.TRIAL)).isTrue();
    reviewed.propose(
        Dossiers.next(), PERSON, Dossiers.TRIAL, Dossiers.proposal(Sanction.PARTY_WARNING, FROZEN));
    assertThat(reviewed.triedOn()).contains(MARCH.plusDays(12));
  }

  /** Whatever is tried in whatever order: what is offered is taken, what is not is refused. */
  @Test
  void what_is_to_be_done_can_be_done_and_nothing_else() {
    Random random = new Random(20181202);
    List<Sanction> sanctions =
        List.of(Sanction.PARTY_WARNING, Sanction.PARTY_PROBATION, Sanction.PARTY_EXPULSION);
    for (int round = 0; round < 500; round++) {
      Sanction sanction = sanctions.get(random.nextInt(2));
      CaseFile decided = decided(sanction);
      LocalDate day = DECIDED;
      for (int turn = 0; turn < 12; turn++) {
        day = day.plusDays(random.nextInt(400));
        EnforcementStep step =
            EnforcementStep.values()[random.nextInt(EnforcementStep.values().length)];
        boolean offered = disposition(decided).toBeTaken(day).contains(step);
        assertThat(isTaken(decided, step, day)).as("%s on %s", step, day).isEqualTo(offered);
      }
    }
  }

  private static boolean isTaken(CaseFile file, EnforcementStep step, LocalDate on) {
    try {
      take(file, step, on);
      return true;
    } catch (RuleViolation refused) {
      return false;
    }
  }

  private static Recusal related() {
    return new Recusal((one, other, day) -> true);
  }

  private static LocalDate until(
      Sanction sanction, LocalDate decided, Optional<LocalDate> running) {
    return Dossiers.PERIODS.until(sanction, decided, Optional.empty(), running).orElseThrow();
  }

  private static FinalDecision decision(Sanction sanction, Optional<Integer> probation) {
    return new FinalDecision(
        sanction.ladder(),
        Outcome.SANCTIONED,
        Optional.of(sanction),
        probation,
        Optional.empty(),
        "处分决定3号",
        DECIDED,
        Optional.empty(),
        Optional.empty());
  }

  private static Appeal appealed(CaseFile decided, Ladder ladder, LocalDate on) {
    return new Appeal(
        new AppealId(Dossiers.next()),
        new FileAppeal(decided.id(), PERSON, ladder, "不服", new PersonId(61), new PersonId(62), on),
        decided,
        Dossiers.PERIODS);
  }

  private static CaseFile decided(Sanction sanction) {
    CaseFile decided = proposed(sanction);
    decided.decide(PERSON, Dossiers.sanction(sanction, DECIDED), Optional.empty());
    return decided;
  }

  private static CaseFile proposed(Sanction sanction) {
    return Dossiers.proposed(Dossiers.openDisciplinary(UNIT, PERSON), sanction, FROZEN);
  }

  private static void take(CaseFile file, EnforcementStep step, LocalDate on) {
    file.enforce(
        new EnforceSanction(file.id(), PERSON, Ladder.PARTY, step, "记录", on, -1), Dossiers.PERIODS);
  }

  private static Disposition disposition(CaseFile file) {
    return file.subject(PERSON).disposition(Ladder.PARTY);
  }
}
