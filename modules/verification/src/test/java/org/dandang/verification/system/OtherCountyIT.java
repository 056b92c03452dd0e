package org.dandang.verification.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.dandang.othercounty.Act;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nothing is hard-wired: the same WAR with another county's records gives that county's figures,
 * and whatever is done to one record changes exactly the figures that it should.
 */
@Beside
class OtherCountyIT {
  private static Rest rest;
  private static Map<String, Long> atFirst;

  @BeforeAll
  static void look() {
    rest = Rest.integrator(OtherCounty.server());
    atFirst = figures(2018);
  }

  @Test
  void a_county_without_records_has_no_figures() {
    assertThat(atFirst).isNotEmpty().allSatisfy((key, value) -> assertThat(value).as(key).isZero());
  }

  /** Every act in an order that the seed gives, each once and more often where another needs it. */
  @ParameterizedTest
  @ValueSource(longs = {1, 451425})
  void every_act_changes_exactly_the_figures_that_it_should(long seed) {
    List<Act> order = new ArrayList<>(List.of(Act.values()));
    Collections.shuffle(order, new Random(seed));
    Map<String, Long> expected = figures(2018);
    for (Act act : order) {
      if (!performed(act, expected) && !act.onlyOnce()) {
        act.before().ifPresent(first -> assertThat(performed(first, expected)).isTrue());
        assertThat(performed(act, expected)).as(act.name()).isTrue();
      }
    }
  }

  @Test
  void every_figure_of_the_overview_is_raised_and_lowered_by_some_act() {
    for (String key : ExpectedFigure.all().stream().map(ExpectedFigure::key).toList())
      assertThat(Act.values())
          .as(key)
          .anyMatch(act -> act.changes().getOrDefault(key, 0L) > 0)
          .anyMatch(act -> act.changes().getOrDefault(key, 0L) < 0);
  }

  /** False where there was no record to change; nothing has changed then. */
  private static boolean performed(Act act, Map<String, Long> expected) {
    Rest.Answer answer = rest.post("/api/v1/acts/" + act.name(), "");
    assertThat(answer.status()).as(act + " " + answer.body()).isIn(204, 410);
    boolean performed = answer.status() == 204;
    if (performed) act.changes().forEach((key, change) -> expected.merge(key, change, Long::sum));
    assertThat(figures(2018)).as("after " + act).isEqualTo(expected);
    return performed;
  }

  private static Map<String, Long> figures(int year) {
    Map<String, Long> figures = new TreeMap<>();
    rest.get("/api/v1/overview/" + year + "/figures")
        .json()
        .asJsonArray()
        .forEach(
            value ->
                figures.put(
                    value.asJsonObject().getString("key"),
                    value.asJsonObject().getJsonNumber("value").longValue()));
    return figures;
  }
}
