package org.dandang.verification.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tiandeng's 2018 overview through the REST door: every figure, and the records behind it. */
class FiguresIT {
  private static Rest rest;
  private static Map<String, JsonObject> figures;

  @BeforeAll
  static void ask() {
    rest = Rest.integrator();
    Rest.Answer answer = rest.get("/api/v1/overview/2018/figures");
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    figures =
        answer.json().asJsonArray().stream()
            .map(value -> value.asJsonObject())
            .collect(Collectors.toMap(figure -> figure.getString("key"), figure -> figure));
  }

  static Stream<ExpectedFigure> expected() {
    return ExpectedFigure.all().stream();
  }

  @Test
  void the_overview_has_exactly_the_figures_of_the_list() {
    assertThat(figures.keySet())
        .containsExactlyInAnyOrderElementsOf(expected().map(ExpectedFigure::key).toList());
  }

  @ParameterizedTest
  @MethodSource("expected")
  void each_figure_is_met(ExpectedFigure expected) {
    JsonObject figure = figures.get(expected.key());
    assertThat(expected.isMetBy(figure.getJsonNumber("value").longValue()))
        .as(figure.toString())
        .isTrue();
    assertThat(figure.getString("unit")).isEqualTo(expected.unit());
    assertThat(figure.getString("periodKind")).isEqualToIgnoringCase(expected.periodKind());
    assertThat(figure.getString("label")).isNotBlank();
    assertThat(figure.getString("definition")).isNotBlank();
    assertThat(figure.getString("to")).isNotBlank();
    String phrase = figure.getString("phrase");
    assertThat(phrase)
        .contains(expected.exact() ? Long.toString(expected.figure()) : expected.figure() + "多");
  }

  @ParameterizedTest
  @MethodSource("expected")
  void the_records_behind_a_figure_are_as_many_as_it_says(ExpectedFigure expected) {
    String door = "/api/v1/overview/2018/figures/" + expected.key() + "/records";
    long value = figures.get(expected.key()).getJsonNumber("value").longValue();
    assertThat(rest.get(door + "?count=true").object().getJsonNumber("total").longValue())
        .isEqualTo(value);
    List<String> refs = new ArrayList<>();
    String next = door + "?limit=200";
    while (next != null) {
      Rest.Answer page = rest.get(next);
      assertThat(page.status()).as(page.body()).isEqualTo(200);
      JsonObject body = page.object();
      body.getJsonArray("rows").forEach(row -> refs.add(row.asJsonObject().getString("ref")));
      next = body.containsKey("next") && !body.isNull("next") ? body.getString("next") : null;
    }
    assertThat(refs).hasSize((int) value);
    Set<String> distinct = new HashSet<>(refs);
    assertThat(distinct).hasSize(refs.size());
  }

  @Test
  void sealed_records_give_a_month_and_nothing_else() {
    for (String key :
        List.of("reduced_sanctions", "exempted_sanctions", "first_form_talks", "clarifications")) {
      JsonObject body = rest.get("/api/v1/overview/2018/figures/" + key + "/records").object();
      body.getJsonArray("rows")
          .forEach(
              row -> {
                JsonObject fields = row.asJsonObject();
                assertThat(fields.keySet()).as(key).isSubsetOf("ref", "month");
                assertThat(fields.getString("month")).matches("\\d{4}-\\d{2}");
              });
    }
  }

  @Test
  void a_cut_off_before_the_ceremony_knows_no_award() {
    Rest.Answer answer = rest.get("/api/v1/overview/2018/figures?asOf=2018-12-31");
    long awards =
        answer.json().asJsonArray().stream()
            .map(value -> value.asJsonObject())
            .filter(figure -> figure.getString("key").equals("village_awards"))
            .mapToLong(figure -> figure.getJsonNumber("value").longValue())
            .sum();
    assertThat(awards).isZero();
  }

  @Test
  void a_township_has_its_own_figures_and_no_more_than_the_county() {
    Rest.Answer units = rest.get("/api/v1/units?filter%5Bkind%5D=TOWNSHIP");
    assertThat(units.status()).as(units.body()).isEqualTo(200);
    String township = units.object().getJsonArray("rows").get(0).asJsonObject().getString("code");
    Rest.Answer part = rest.get("/api/v1/overview/2018/figures?unit=" + township);
    assertThat(part.status()).as(part.body()).isEqualTo(200);
    part.json()
        .asJsonArray()
        .forEach(
            value -> {
              JsonObject figure = value.asJsonObject();
              assertThat(figure.getJsonNumber("value").longValue())
                  .as(figure.getString("key"))
                  .isLessThanOrEqualTo(
                      figures.get(figure.getString("key")).getJsonNumber("value").longValue());
            });
  }
}
