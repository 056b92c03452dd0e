package org.dandang.accountability.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dandang.accountability.domain.Dossiers.FIRST;
import static org.dandang.accountability.domain.Dossiers.KEEPER;
import static org.dandang.accountability.domain.Dossiers.MARCH;
import static org.dandang.accountability.domain.Dossiers.ORGANISATION;
import static org.dandang.accountability.domain.Dossiers.REVIEWER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dandang.accountability.api.DecideToleranceAppeal;
import org.dandang.accountability.api.Determination;
import org.dandang.accountability.api.Effect;
import org.dandang.accountability.api.Exclusion;
import org.dandang.accountability.api.FileToleranceAppeal;
import org.dandang.accountability.api.ToleranceAppealId;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A cadre appeals against a tolerance determination: other people, never a heavier end (E8). */
class ToleranceAppealTest {
  private static final PersonId PERSON = new PersonId(402);
  private static final PersonId ONE = new PersonId(61);
  private static final PersonId OTHER = new PersonId(62);
  private static final PersonId DISCIPLINE = new PersonId(63);
  private static final PersonId DEPARTMENT = new PersonId(64);
  private static final LocalDate FILED = MARCH.plusDays(30);
  private static final LocalDate DECIDED = MARCH.plusDays(60);

  @Test
  void an_upheld_refusal_stays_and_a_lifted_one_becomes_the_determination() {
    Tolerance upheld = concluded(Determination.NOT_TOLERATED);
    filed(upheld).decide(decision(Determination.NOT_TOLERATED, DISCIPLINE, DEPARTMENT));
    assertThat(upheld.determination()).contains(Determination.NOT_TOLERATED);

    Tolerance lifted = concluded(Determination.NOT_TOLERATED);
    ToleranceAppeal appeal = filed(lifted);
    appeal.decide(decision(Determination.PARTLY, DISCIPLINE, DEPARTMENT));
    assertThat(lifted.determination()).contains(Determination.PARTLY);
    assertThat(lifted.signature().orElseThrow().discipline()).isEqualTo(REVIEWER);
    assertThat(appeal.before()).isEqualTo(Determination.NOT_TOLERATED);
    assertThat(Dossiers.grant(lifted, Effect.AWARD_CLEARANCE).isUsed()).isFalse();
  }

  @Test
  void nobody_appeals_for_the_cadre() {
    Tolerance refused = concluded(Determination.NOT_TOLERATED);
    assertThatThrownBy(() -> filed(refused, ONE, ONE, OTHER, FILED, false))
        .isInstanceOf(OnlyTheCadreAppeals.class);
  }

  @Test
  void what_was_tolerated_or_is_not_concluded_leaves_nothing_to_appeal() {
    assertThatThrownBy(() -> filed(concluded(Determination.TOLERATED)))
        .isInstanceOf(NothingRefused.class);
    Tolerance unfinished = Dossiers.consulted(new UnitId(9), PERSON, Optional.empty(), MARCH);
    assertThatThrownBy(() -> filed(unfinished)).isInstanceOf(NothingRefused.class);
    assertThat(filed(concluded(Determination.PARTLY)).before()).isEqualTo(Determination.PARTLY);
  }

  @Test
  void a_determination_is_appealed_against_once_and_after_its_conclusion() {
    Tolerance refused = concluded(Determination.NOT_TOLERATED);
    assertThatThrownBy(() -> filed(refused, PERSON, ONE, OTHER, FILED, true))
        .isInstanceOf(AlreadyAppealed.class);
    assertThatThrownBy(() -> filed(refused, PERSON, ONE, OTHER, MARCH.plusDays(17), false))
        .isInstanceOf(OutOfOrder.class);
  }

  @Test
  void whoever_kept_verified_or_signed_does_not_handle_the_appeal() {
    Tolerance refused = concluded(Determination.NOT_TOLERATED);
    for (PersonId determiner : List.of(KEEPER, REVIEWER, FIRST, ORGANISATION)) {
      assertThatThrownBy(() -> filed(refused, PERSON, determiner, OTHER, FILED, false))
          .isInstanceOf(DeterminersOnAppeal.class);
      assertThatThrownBy(() -> filed(refused, PERSON, ONE, determiner, FILED, false))
          .isInstanceOf(DeterminersOnAppeal.class);
    }
    assertThatThrownBy(() -> filed(refused, PERSON, ONE, ONE, FILED, false))
        .isInstanceOf(TwoOfficersNeeded.class);
    assertThatThrownBy(() -> filed(refused, PERSON, ONE, PERSON, FILED, false))
        .isInstanceOf(OfficerConcerned.class);
  }

  @Test
  void whoever_kept_verified_or_signed_does_not_sign_the_decision() {
    for (PersonId determiner : List.of(KEEPER, REVIEWER, FIRST, ORGANISATION)) {
      ToleranceAppeal appeal = filed(concluded(Determination.NOT_TOLERATED));
      assertThatThrownBy(
              () -> appeal.decide(decision(Determination.TOLERATED, determiner, DEPARTMENT)))
          .isInstanceOf(DeterminersOnAppeal.class);
      assertThatThrownBy(
              () -> appeal.decide(decision(Determination.TOLERATED, DISCIPLINE, determiner)))
          .isInstanceOf(DeterminersOnAppeal.class);
      assertThat(appeal.decidedOn()).isEmpty();
    }
  }

  @Test
  void both_organs_sign_the_decision_by_different_hands() {
    ToleranceAppeal appeal = filed(concluded(Determination.NOT_TOLERATED));
    for (DecideToleranceAppeal unsigned :
        List.of(
            decision(Optional.empty(), Optional.of(DEPARTMENT)),
            decision(Optional.of(DISCIPLINE), Optional.empty()),
            decision(Optional.of(DISCIPLINE), Optional.of(DISCIPLINE)),
            decision(Optional.of(PERSON), Optional.of(DEPARTMENT))))
      assertThatThrownBy(() -> appeal.decide(unsigned)).isInstanceOf(BothMustSign.class);
  }

  @ParameterizedTest
  @EnumSource
  void no_determination_ends_heavier_because_of_an_appeal_E8(Determination after) {
    ToleranceAppeal appeal = filed(concluded(Determination.PARTLY));
    DecideToleranceAppeal decision = decision(after, DISCIPLINE, DEPARTMENT);
    if (after == Determination.NOT_TOLERATED)
      assertThatThrownBy(() -> appeal.decide(decision)).isInstanceOf(HarsherOnAppeal.class);
    else {
      appeal.decide(decision);
      assertThat(appeal.after()).contains(after);
    }
  }

  @Test
  void an_exclusion_is_not_appealed_away() {
    Tolerance refused = Dossiers.consulted(new UnitId(9), PERSON, Optional.empty(), MARCH);
    refused.determine(
        Dossiers.determination(
            Determination.NOT_TOLERATED, Set.of(Exclusion.SELF_INTEREST), MARCH.plusDays(14)));
    refused.decideByCommittee(Dossiers.meeting(MARCH.plusDays(16)), Dossiers.RULE);
    refused.conclude("容错结论6号", MARCH.plusDays(18));
    ToleranceAppeal appeal = filed(refused);
    assertThatThrownBy(() -> appeal.decide(decision(Determination.PARTLY, DISCIPLINE, DEPARTMENT)))
        .isInstanceOf(Excluded.class);
  }

  @Test
  void an_appeal_is_decided_once_and_not_before_it_was_filed() {
    ToleranceAppeal appeal = filed(concluded(Determination.NOT_TOLERATED));
    DecideToleranceAppeal decision = decision(Determination.PARTLY, DISCIPLINE, DEPARTMENT);
    DecideToleranceAppeal early =
        new DecideToleranceAppeal(
            appeal.id(),
            Determination.PARTLY,
            "理由",
            Optional.of(DISCIPLINE),
            Optional.of(DEPARTMENT),
            "复核1号",
            FILED.minusDays(1),
            -1);
    assertThatThrownBy(() -> appeal.decide(early)).isInstanceOf(OutOfOrder.class);
    appeal.decide(decision);
    assertThatThrownBy(() -> appeal.decide(decision)).isInstanceOf(AlreadyDecided.class);
  }

  private static Tolerance concluded(Determination determination) {
    return Dossiers.concluded(determination, new UnitId(9), PERSON, Optional.empty(), MARCH);
  }

  private static ToleranceAppeal filed(Tolerance tolerance) {
    return filed(tolerance, PERSON, ONE, OTHER, FILED, false);
  }

  private static ToleranceAppeal filed(
      Tolerance tolerance,
      PersonId appellant,
      PersonId first,
      PersonId second,
      LocalDate on,
      boolean before) {
    return new ToleranceAppeal(
        new ToleranceAppealId(Dossiers.next()),
        new FileToleranceAppeal(tolerance.id(), appellant, "事实认定有出入", first, second, on),
        tolerance,
        before);
  }

  private static DecideToleranceAppeal decision(
      Determination determination, PersonId discipline, PersonId organisation) {
    return new DecideToleranceAppeal(
        new ToleranceAppealId(1),
        determination,
        "经复核，理由成立",
        Optional.of(discipline),
        Optional.of(organisation),
        "复核1号",
        DECIDED,
        -1);
  }

  private static DecideToleranceAppeal decision(
      Optional<PersonId> discipline, Optional<PersonId> organisation) {
    return new DecideToleranceAppeal(
        new ToleranceAppealId(1),
        Determination.TOLERATED,
        "理由",
        discipline,
        organisation,
        "复核1号",
        DECIDED,
        -1);
  }
}
