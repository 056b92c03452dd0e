package org.dandang.personnel.domain.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.Level;
import org.junit.jupiter.api.Test;

class SuitabilityTest {
  private static final Demand DEMAND = new Demand(Level.SECTION_DEPUTY, "21", "土木", true);

  @Test
  void each_point_has_its_line() {
    Suitability suitability =
        Suitability.of(candidacy("21", "土木工程", Fitness.FIT, List.of()), DEMAND);
    assertThat(suitability.excluded()).isFalse();
    assertThat(suitability.points()).isEqualTo(30 + 20 + 15 + 16);
    assertThat(suitability.lines()).hasSize(4);
  }

  @Test
  void hard_requirements_exclude_with_their_reasons() {
    Suitability suitability =
        Suitability.of(candidacy("31", "土木工程", Fitness.UNFIT, List.of("TX-4")), DEMAND);
    assertThat(suitability.excluded()).isTrue();
    assertThat(suitability.points()).isZero();
    assertThat(suitability.lines()).hasSize(3).anyMatch(line -> line.contains("TX-4"));
  }

  @Test
  void of_health_only_fitness_for_the_post_is_known() {
    assertThat(Fitness.of("10", true)).isEqualTo(Fitness.FIT);
    assertThat(Fitness.of("37", true)).isEqualTo(Fitness.LIMITED);
    assertThat(Fitness.of("31", true)).isEqualTo(Fitness.UNFIT);
    assertThat(Fitness.of("31", false)).isEqualTo(Fitness.FIT);
    Suitability limited =
        Suitability.of(candidacy("21", "土木工程", Fitness.LIMITED, List.of()), DEMAND);
    assertThat(limited.lines())
        .anyMatch(line -> line.contains("身体状况"))
        .noneMatch(line -> line.contains("糖尿病"));
  }

  @Test
  void neither_age_nor_sex_is_among_what_matching_knows() {
    assertThat(
            Arrays.stream(Candidacy.class.getRecordComponents())
                .map(java.lang.reflect.RecordComponent::getName))
        .doesNotContain("birth", "age", "sex");
  }

  private static Candidacy candidacy(
      String education, String profession, Fitness fitness, List<String> bars) {
    return new Candidacy(
        new PersonId(1),
        "某",
        "某局",
        Level.STAFF,
        education,
        profession,
        "敢于碰硬",
        10,
        3,
        true,
        fitness,
        bars);
  }
}
