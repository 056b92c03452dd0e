package org.dandang.personnel.domain.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.matching.Fitness;
import org.dandang.personnel.api.matching.Preference;
import org.dandang.personnel.api.matching.Weights;
import org.junit.jupiter.api.Test;

/**
 * P14: every point explained, hard requirements with their reason, no age, no sex, no diagnosis.
 */
class SuitabilityTest {
  private static final Demand DEMAND = demand(null, Optional.empty());

  @Test
  void each_preference_earns_its_share_of_its_weight_and_says_why() {
    Suitability suitability = of(candidacy("21", Optional.of(Fitness.FIT), List.of()));
    assertThat(suitability.excluded()).isFalse();
    assertThat(suitability.points()).isEqualTo(12 + 20 + 7 + 13 + 5 + 8);
    assertThat(suitability.lines())
        .hasSize(Preference.values().length + 1)
        .anyMatch(line -> line.startsWith("7 分　一线、驻村或设岗培养 1 年"))
        .anyMatch(line -> line.contains("满分 25"));
  }

  @Test
  void a_preference_without_weight_neither_counts_nor_talks() {
    Weights onlyField = new Weights(Map.of(Preference.FIELD, 50));
    Suitability suitability =
        Suitability.of(candidacy("21", Optional.of(Fitness.FIT), List.of()), DEMAND, onlyField);
    assertThat(suitability.points()).isEqualTo(50);
    assertThat(suitability.lines()).hasSize(2);
  }

  @Test
  void hard_requirements_exclude_with_their_reasons() {
    Suitability suitability = of(candidacy("41", Optional.of(Fitness.UNFIT), List.of("TX-4")));
    assertThat(suitability.excluded()).isTrue();
    assertThat(suitability.points()).isZero();
    assertThat(suitability.lines()).hasSize(3).anyMatch(line -> line.contains("TX-4"));
  }

  @Test
  void age_shuts_out_only_with_the_rule_that_demands_it() {
    Candidacy old = aged(candidacy("21", Optional.empty(), List.of()), 57);
    assertThat(of(old).excluded()).isFalse();
    Suitability ruled = Suitability.of(old, demand(55, Optional.of("乡镇换届提名年龄规定")), Weights.usual());
    assertThat(ruled.excluded()).isTrue();
    assertThat(ruled.lines()).containsExactly("年龄 57 岁，不合本岗位规定（依据：乡镇换届提名年龄规定）");
  }

  @Test
  void of_health_it_says_no_more_than_whether_the_post_is_allowed() {
    assertThat(of(candidacy("21", Optional.of(Fitness.LIMITED), List.of())).lines())
        .anyMatch(line -> line.contains("有限制"));
    assertThat(of(candidacy("21", Optional.empty(), List.of())).lines())
        .anyMatch(line -> line.contains("尚无适岗意见"));
  }

  @Test
  void neither_sex_nor_birth_is_among_what_matching_knows() {
    assertThat(
            Arrays.stream(Candidacy.class.getRecordComponents())
                .map(java.lang.reflect.RecordComponent::getName))
        .doesNotContain("birth", "age", "sex");
  }

  @Test
  void what_was_known_is_read_as_it_was_written() {
    Candidacy known =
        aged(candidacy("21", Optional.of(Fitness.LIMITED), List.of("TX-4", "TX-5")), 44);
    assertThat(Candidacy.read(known.person(), known.name(), known.unitName(), known.written()))
        .isEqualTo(known);
  }

  private static Suitability of(Candidacy candidacy) {
    return Suitability.of(candidacy, DEMAND, Weights.usual());
  }

  private static Demand demand(Integer maxAge, Optional<String> rule) {
    return new Demand(Level.SECTION_DEPUTY, "31", "土木", true, null, maxAge, rule);
  }

  private static Candidacy aged(Candidacy one, int age) {
    return new Candidacy(
        one.person(),
        one.name(),
        one.unitName(),
        one.level(),
        one.education(),
        one.profession(),
        one.strengths(),
        one.measures(),
        Optional.of(age),
        one.fitness(),
        one.bars());
  }

  private static Candidacy candidacy(
      String education, Optional<Fitness> fitness, List<String> bars) {
    return new Candidacy(
        new PersonId(1),
        "某",
        "某局",
        Level.STAFF,
        education,
        "土木工程",
        "敢于碰硬",
        Map.of(
            Preference.SPECIALTY, 1,
            Preference.FIELD, 130,
            Preference.FRONT_LINE, 12,
            Preference.ASSESSMENTS, 4,
            Preference.SCHOOLING, 1,
            Preference.LEVEL, 48),
        Optional.empty(),
        fitness,
        bars);
  }
}
