package org.dandang.accountability.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dandang.accountability.domain.Dossiers.MARCH;
import static org.dandang.accountability.domain.Dossiers.ORGANISATION;
import static org.dandang.accountability.domain.Dossiers.REVIEWER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.dandang.accountability.api.Determination;
import org.dandang.accountability.api.DetermineTolerance;
import org.dandang.accountability.api.Effect;
import org.dandang.accountability.api.Exclusion;
import org.dandang.accountability.api.GrantEffect;
import org.dandang.accountability.api.GrantId;
import org.dandang.accountability.api.ToleranceState;
import org.dandang.accountability.api.VerifyTolerance;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.rule.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ToleranceTest {
  private static final UnitId UNIT = new UnitId(9);
  private static final PersonId PERSON = new PersonId(401);

  @Test
  void both_organs_sign_by_different_hands_E9() {
    for (DetermineTolerance unsigned :
        List.of(
            signed(Optional.empty(), Optional.of(ORGANISATION)),
            signed(Optional.of(REVIEWER), Optional.empty()),
            signed(Optional.of(REVIEWER), Optional.of(REVIEWER)),
            signed(Optional.of(REVIEWER), Optional.of(PERSON)))) {
      Tolerance tolerance = consulted();
      assertThatThrownBy(() -> tolerance.determine(unsigned)).isInstanceOf(BothMustSign.class);
      assertThat(tolerance.determination()).isEmpty();
    }
  }

  @Test
  void every_distinction_and_factor_is_reasoned() {
    Tolerance tolerance = consulted();
    DetermineTolerance full =
        Dossiers.determination(Determination.TOLERATED, Set.of(), MARCH.plusDays(14));
    DetermineTolerance short1 =
        new DetermineTolerance(
            full.tolerance(),
            full.determination(),
            full.judgements().subList(0, 8),
            Set.of(),
            full.discipline(),
            full.organisation(),
            full.on(),
            -1);
    assertThatThrownBy(() -> tolerance.determine(short1)).isInstanceOf(CriterionMissing.class);
  }

  @ParameterizedTest
  @EnumSource
  void an_exclusion_leaves_only_the_refusal(Exclusion exclusion) {
    for (Determination lenient : List.of(Determination.TOLERATED, Determination.PARTLY)) {
      Tolerance tolerance = consulted();
      assertThatThrownBy(
              () ->
                  tolerance.determine(
                      Dossiers.determination(lenient, Set.of(exclusion), MARCH.plusDays(14))))
          .isInstanceOf(Excluded.class);
    }
    Tolerance refused = consulted();
    refused.determine(
        Dossiers.determination(Determination.NOT_TOLERATED, Set.of(exclusion), MARCH.plusDays(14)));
    assertThat(refused.determination()).contains(Determination.NOT_TOLERATED);
  }

  @ParameterizedTest
  @EnumSource
  void a_refusal_grants_nothing(Effect effect) {
    Tolerance refused =
        Dossiers.concluded(Determination.NOT_TOLERATED, UNIT, PERSON, Optional.empty(), MARCH);
    assertThatThrownBy(() -> Dossiers.grant(refused, effect)).isInstanceOf(NotTolerated.class);
  }

  @Test
  void what_touches_a_sanction_needs_the_proposal_frozen_before() {
    Tolerance tolerance = Dossiers.tolerated(UNIT, PERSON, Optional.empty(), MARCH);
    for (Effect effect : List.of(Effect.LIGHTER_SANCTION, Effect.EXEMPTION))
      assertThatThrownBy(() -> Dossiers.grant(tolerance, effect))
          .isInstanceOf(NotFrozenBefore.class);
    assertThat(Dossiers.grant(tolerance, Effect.AWARD_CLEARANCE).isUsed()).isFalse();
  }

  @Test
  void a_grant_serves_its_person_and_its_effect_once() {
    Tolerance tolerance = Dossiers.tolerated(UNIT, PERSON, Optional.empty(), MARCH);
    Grant grant = Dossiers.grant(tolerance, Effect.FIRST_FORM_INSTEAD);
    LocalDate later = MARCH.plusDays(30);
    assertThatThrownBy(() -> grant.use(Effect.FIRST_FORM_INSTEAD, new PersonId(1), later))
        .isInstanceOf(WrongGrant.class);
    assertThatThrownBy(() -> grant.use(Effect.EXEMPTION, PERSON, later))
        .isInstanceOf(WrongGrant.class);
    grant.use(Effect.FIRST_FORM_INSTEAD, PERSON, later);
    assertThatThrownBy(() -> grant.use(Effect.FIRST_FORM_INSTEAD, PERSON, later))
        .isInstanceOf(GrantUsed.class);
  }

  /** Ten thousand random walks over all steps in any order, signed or not. */
  @Test
  void no_path_leads_to_tolerated_or_to_a_grant_without_both_signatures_E9() {
    Random random = new Random(20190220);
    for (int walk = 0; walk < 10_000; walk++) {
      Tolerance tolerance = Dossiers.applied(UNIT, PERSON, Optional.empty(), MARCH);
      boolean bothSigned = false;
      for (int step = 0; step < 12; step++) {
        boolean one = random.nextBoolean();
        boolean other = random.nextBoolean();
        List<Consumer<Tolerance>> steps = steps(one, other, MARCH.plusDays(step));
        int chosen = random.nextInt(steps.size());
        try {
          steps.get(chosen).accept(tolerance);
          if (chosen == 3) bothSigned = one && other;
        } catch (RuleViolation refused) {
          continue;
        }
      }
      if (tolerance.determination().isPresent()) assertThat(bothSigned).isTrue();
      if (!tolerance.grants().isEmpty()) assertThat(bothSigned).isTrue();
    }
  }

  private static List<Consumer<Tolerance>> steps(boolean one, boolean other, LocalDate on) {
    List<Consumer<Tolerance>> steps = new ArrayList<>();
    steps.add(t -> t.accept(true, "受理", on));
    steps.add(t -> t.verify(new VerifyTolerance(t.id(), Dossiers.FIRST, "属实", "说明", on, -1)));
    steps.add(t -> t.consult("会商", on));
    steps.add(
        t ->
            t.determine(
                signed(
                    one ? Optional.of(REVIEWER) : Optional.empty(),
                    other ? Optional.of(ORGANISATION) : Optional.empty(),
                    on)));
    steps.add(t -> t.decideByCommittee(Dossiers.meeting(on), Dossiers.RULE));
    steps.add(t -> t.conclude("结论", on));
    steps.add(
        t ->
            t.grant(
                new GrantId(Dossiers.next()),
                GrantEffect.plain(t.id(), Effect.AWARD_CLEARANCE, on, -1),
                true));
    return steps;
  }

  @Test
  void the_way_ends_with_feedback_and_a_tracked_correction() {
    Tolerance tolerance = Dossiers.tolerated(UNIT, PERSON, Optional.empty(), MARCH);
    tolerance.giveFeedback("三个月内整改", MARCH.plusDays(110), MARCH.plusDays(20));
    tolerance.track("已整改", MARCH.plusDays(100));
    assertThat(tolerance.state()).isEqualTo(ToleranceState.CORRECTION_TRACKED);
  }

  private static Tolerance consulted() {
    return Dossiers.consulted(UNIT, PERSON, Optional.empty(), MARCH);
  }

  private static DetermineTolerance signed(Optional<PersonId> one, Optional<PersonId> other) {
    return signed(one, other, MARCH.plusDays(14));
  }

  private static DetermineTolerance signed(
      Optional<PersonId> one, Optional<PersonId> other, LocalDate on) {
    DetermineTolerance full = Dossiers.determination(Determination.TOLERATED, Set.of(), on);
    return new DetermineTolerance(
        full.tolerance(), full.determination(), full.judgements(), Set.of(), one, other, on, -1);
  }
}
