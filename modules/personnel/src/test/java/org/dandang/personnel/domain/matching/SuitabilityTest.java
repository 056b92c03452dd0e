package org.dandang.personnel.domain.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dandang.kernel.id.PersonId;
import org.dandang.personnel.api.Level;
import org.dandang.personnel.api.matching.Explanation;
import org.dandang.personnel.api.matching.Fitness;
import org.dandang.personnel.api.matching.Preference;
import org.dandang.personnel.api.matching.Said;
import org.dandang.personnel.api.matching.Weights;
import org.dandang.personnel.api.person.Temperament;
import org.dandang.personnel.api.person.TemperamentMark;
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
    assertThat(suitability.points()).isEqualTo(10 + 20 + 7 + 13 + 2 + 4 + 2 + 5);
    assertThat(suitability.lines())
        .hasSize(Preference.values().length + 2)
        .contains(Explanation.scored(Preference.FRONT_LINE, 7, 15, 12, 24, ""))
        .contains(Explanation.scored(Preference.RANK, 2, 5, 18, 36, ""))
        .contains(Explanation.scored(Preference.SPECIALTY, 10, 20, 1, 2, "土木工程；敢于碰硬"))
        .contains(Explanation.of(Said.FITNESS_FIT));
  }

  @Test
  void a_preference_without_weight_neither_counts_nor_talks() {
    Weights onlyField = new Weights(Map.of(Preference.FIELD, 50));
    Suitability suitability =
        Suitability.of(
            candidacy("21", Optional.of(Fitness.FIT), List.of()), DEMAND, scoring(onlyField));
    assertThat(suitability.points()).isEqualTo(50);
    assertThat(suitability.lines()).hasSize(2);
  }

  @Test
  void hard_requirements_exclude_with_their_reasons() {
    Suitability suitability = of(candidacy("41", Optional.of(Fitness.UNFIT), List.of("TX-4")));
    assertThat(suitability.excluded()).isTrue();
    assertThat(suitability.points()).isZero();
    assertThat(suitability.lines())
        .containsExactly(
            Explanation.of(Said.OUT_EDUCATION),
            Explanation.of(Said.OUT_FITNESS),
            Explanation.of(Said.OUT_BARRED, 0, "TX-4"));
  }

  @Test
  void age_shuts_out_only_with_the_rule_that_demands_it() {
    Candidacy old = aged(candidacy("21", Optional.empty(), List.of()), 57);
    assertThat(of(old).excluded()).isFalse();
    Suitability ruled =
        Suitability.of(old, demand(55, Optional.of("乡镇换届提名年龄规定")), scoring(Weights.usual()));
    assertThat(ruled.excluded()).isTrue();
    assertThat(ruled.lines()).containsExactly(Explanation.of(Said.OUT_AGE, 57, "乡镇换届提名年龄规定"));
  }

  @Test
  void of_health_it_says_no_more_than_whether_the_post_is_allowed() {
    assertThat(of(candidacy("21", Optional.of(Fitness.LIMITED), List.of())).lines())
        .contains(Explanation.of(Said.FITNESS_LIMITED));
    assertThat(of(candidacy("21", Optional.empty(), List.of())).lines())
        .contains(Explanation.of(Said.FITNESS_OPEN));
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

  @Test
  void temperament_is_scored_only_where_the_post_asks_and_names_paper_mark_and_day() {
    Candidacy noted = candidacy("21", Optional.empty(), List.of());
    assertThat(of(noted).lines())
        .contains(Explanation.scored(Preference.TEMPERAMENT, 5, 10, 1, 2, ""))
        .contains(
            Explanation.note(
                Temperament.RIGOUR, TemperamentMark.ORDINARY, "2018年考察材料", NOTED.on()));
    Scoring unasked = Scoring.of(Weights.usual(), Set.of(), FULL::get);
    assertThat(Suitability.of(noted, DEMAND, unasked).lines())
        .noneMatch(line -> line.said() == Said.TEMPERAMENT || line.said() == Said.NOTE);
  }

  @Test
  void what_earns_the_whole_weight_is_said_by_the_rule_book() {
    Map<Preference, Integer> stricter = new EnumMap<>(FULL);
    stricter.put(Preference.FRONT_LINE, 60);
    Suitability suitability =
        Suitability.of(
            candidacy("21", Optional.empty(), List.of()),
            DEMAND,
            Scoring.of(Weights.usual(), Set.of(), stricter::get));
    assertThat(suitability.lines())
        .contains(Explanation.scored(Preference.FRONT_LINE, 3, 15, 12, 60, ""));
  }

  @Test
  void a_line_is_read_as_it_was_written_and_words_of_before_stay_words() {
    for (Explanation line : of(candidacy("21", Optional.empty(), List.of("TX-4"))).lines())
      assertThat(Explanation.read(line.written())).isEqualTo(line);
    Explanation note =
        Explanation.note(Temperament.RIGOUR, TemperamentMark.ORDINARY, "材料\t一", NOTED.on());
    assertThat(Explanation.read(note.written()).text()).isEqualTo("材料 一");
    assertThat(Explanation.read("20 分　同一行业领域工作 9 年（满分 20）"))
        .isEqualTo(Explanation.of(Said.AS_WRITTEN, 0, "20 分　同一行业领域工作 9 年（满分 20）"));
  }

  private static final SignedNote NOTED =
      new SignedNote(
          Temperament.RIGOUR, TemperamentMark.ORDINARY, LocalDate.of(2018, 5, 16), "2018年考察材料");

  private static final Map<Preference, Integer> FULL =
      Map.of(
          Preference.SPECIALTY, 2,
          Preference.FIELD, 60,
          Preference.FRONT_LINE, 24,
          Preference.ASSESSMENTS, 6,
          Preference.SCHOOLING, 2,
          Preference.LEVEL, 60,
          Preference.RANK, 36);

  private static Scoring scoring(Weights weights) {
    return Scoring.of(weights, Set.of(Temperament.RIGOUR), FULL::get);
  }

  private static Suitability of(Candidacy candidacy) {
    return Suitability.of(candidacy, DEMAND, scoring(Weights.usual()));
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
        one.notes(),
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
            Preference.LEVEL, 48,
            Preference.RANK, 18,
            Preference.TEMPERAMENT, 1),
        List.of(NOTED),
        Optional.empty(),
        fitness,
        bars);
  }
}
