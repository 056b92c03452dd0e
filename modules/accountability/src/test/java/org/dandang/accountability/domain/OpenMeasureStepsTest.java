package org.dandang.accountability.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dandang.accountability.domain.Dossiers.KEEPER;
import static org.dandang.accountability.domain.Dossiers.MARCH;
import static org.dandang.accountability.domain.Dossiers.REVIEWER;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dandang.accountability.api.MeasureKind;
import org.dandang.accountability.api.MeasureStep;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.id.UnitId;
import org.dandang.kernel.record.Amendment;
import org.junit.jupiter.api.Test;

class OpenMeasureStepsTest {
  private static final PersonId PERSON = new PersonId(403);

  private final FirstFormMeasure given =
      Dossiers.measure(MeasureKind.ADMONITION, new UnitId(9), PERSON, Optional.empty(), MARCH);

  @Test
  void whoever_gave_it_follows_it_up_once() {
    assertThat(officer()).containsExactly(MeasureStep.FOLLOW_UP);
    given.followUp("整改到位", MARCH.plusMonths(6));
    assertThat(officer()).isEmpty();
  }

  @Test
  void the_reviewer_alone_voids_it() {
    assertThat(reviewer()).containsExactly(MeasureStep.FOLLOW_UP, MeasureStep.VOID);
    given.voided(new Amendment("谈话未实际进行", "纪委分管领导", MARCH.plusDays(3)));
    assertThat(reviewer()).isEmpty();
    assertThat(officer()).isEmpty();
  }

  @Test
  void nobody_else_does_anything_with_it() {
    Set<Role> all = Set.of(Role.values());
    assertThat(OpenMeasureSteps.of(given, PERSON, all)).isEmpty();
    assertThat(OpenMeasureSteps.of(given, new PersonId(77), all)).isEmpty();
    assertThat(OpenMeasureSteps.of(given, KEEPER, Set.of(Role.TRIAL_OFFICER, Role.CASE_MANAGER)))
        .isEmpty();
  }

  private List<MeasureStep> officer() {
    return OpenMeasureSteps.of(given, KEEPER, Set.of(Role.ACCOUNTABILITY_OFFICER));
  }

  private List<MeasureStep> reviewer() {
    return OpenMeasureSteps.of(given, REVIEWER, Set.of(Role.DISCIPLINE_REVIEWER));
  }
}
