package org.dandang.personnel.domain.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dandang.kernel.rule.InvalidInput;
import org.dandang.kernel.rule.NotFound;
import org.dandang.personnel.api.Industry;
import org.dandang.personnel.api.search.ChangeConditions;
import org.dandang.personnel.api.search.ConditionSetId;
import org.dandang.personnel.api.search.Conditions;
import org.dandang.personnel.api.search.KeepConditions;
import org.junit.jupiter.api.Test;

/** P13: who sees, changes and forgets kept conditions. */
class KeptConditionsTest {
  private static final Conditions TEACHERS = Conditions.of(Industry.EDUCATION, "数学");
  private static final Conditions DOCTORS = Conditions.of(Industry.HEALTH, "");

  @Test
  void one_s_own_are_hidden_from_others_until_shared() {
    assertThatThrownBy(() -> kept(false).told("other")).isInstanceOf(NotFound.class);
    assertThat(kept(true).told("other").own()).isFalse();
    assertThat(kept(false).told("keeper").own()).isTrue();
  }

  @Test
  void shared_ones_are_changed_by_others_and_taken_away_or_forgotten_by_the_keeper_only() {
    KeptConditions shared = kept(true);
    shared.change(changed(DOCTORS, true), "other");
    assertThat(shared.told("keeper").conditions()).isEqualTo(DOCTORS);
    assertThatThrownBy(() -> shared.change(changed(DOCTORS, false), "other"))
        .isInstanceOf(KeptBySomebodyElse.class);
    assertThatThrownBy(() -> shared.ownOf("other")).isInstanceOf(KeptBySomebodyElse.class);
    shared.change(changed(DOCTORS, false), "keeper");
    assertThatThrownBy(() -> shared.change(changed(TEACHERS, true), "other"))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void everybody_is_no_condition_and_ages_stand_in_order() {
    assertThatThrownBy(
            () ->
                new KeptConditions(
                    new ConditionSetId(1), new KeepConditions("x", Conditions.NONE, true), "k"))
        .isInstanceOf(NothingToKeep.class);
    assertThatThrownBy(
            () ->
                new Conditions(
                    null, null, null, null, "", 50, 20, null, null, null, null, false, false))
        .isInstanceOf(InvalidInput.class);
  }

  private static KeptConditions kept(boolean shared) {
    return new KeptConditions(
        new ConditionSetId(1), new KeepConditions("数学教师", TEACHERS, shared), "keeper");
  }

  private static ChangeConditions changed(Conditions conditions, boolean shared) {
    return new ChangeConditions(new ConditionSetId(1), "数学教师", conditions, shared, 1);
  }
}
