package org.dandang.verification.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The doors that others build on, and what they say to bad input. */
class DoorsIT {
  @Test
  void health_is_public() {
    assertThat(Rest.anonymous().get("/health/live").status()).isEqualTo(200);
    assertThat(Rest.anonymous().get("/health/ready").status()).isEqualTo(200);
  }

  @Test
  void a_token_lives_shortly() {
    Rest.Answer answer =
        Rest.anonymous()
            .post(
                "/api/v1/tokens", "{\"account\":\"integrator\",\"password\":\"demo-integrator\"}");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.object().getString("token")).contains(".");
    Instant end = Instant.parse(answer.object().getString("expiresAt"));
    assertThat(end).isBetween(Instant.now(), Instant.now().plusSeconds(3600));
  }

  @Test
  void who_is_no_integrator_gets_no_token() {
    Rest.Answer wrong =
        Rest.anonymous()
            .post("/api/v1/tokens", "{\"account\":\"integrator\",\"password\":\"not-this-one\"}");
    assertProblem(wrong, 401);
    Rest.Answer leader =
        Rest.anonymous()
            .post("/api/v1/tokens", "{\"account\":\"leader\",\"password\":\"demo-leader\"}");
    assertThat(leader.status()).isIn(401, 403);
    assertProblem(Rest.anonymous().post("/api/v1/tokens", "{\"account\":"), 400);
    JsonObject empty = assertProblem(Rest.anonymous().post("/api/v1/tokens", "{}"), 400);
    assertThat(empty.getJsonArray("errors")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/overview/2018/figures",
        "/api/v1/cadres",
        "/api/v1/units",
        "/api/v1/training-classes",
        "/api/v1/awards",
        "/api/v1/difficulties",
        "/api/v1/calendar/deadline?from=2019-02-01&days=15&unit=WORKING_DAY"
      })
  void without_a_token_there_is_nothing(String path) {
    assertProblem(Rest.anonymous().get(path), 401);
    assertProblem(Rest.anonymous().with("no.such.token").get(path), 401);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/org/dandang/verification/deadline_examples.csv", numLinesToSkip = 1)
  void deadlines_are_counted_as_in_the_examples(
      String from, int days, String unit, String last, String rolled) {
    Rest.Answer answer =
        Rest.integrator()
            .get("/api/v1/calendar/deadline?from=" + from + "&days=" + days + "&unit=" + unit);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.object().getString("day")).isEqualTo(last);
    if (rolled != null)
      assertThat(answer.object().getString("rolledToWorkingDay")).isEqualTo(rolled);
    assertThat(answer.object().getBoolean("provisional")).isFalse();
  }

  @Test
  void the_region_has_its_own_holidays() {
    String question = "/api/v1/calendar/deadline?from=2018-04-17&days=1&unit=WORKING_DAY";
    assertThat(Rest.integrator().get(question).object().getString("day")).isEqualTo("2018-04-18");
    assertThat(Rest.integrator().get(question + "&region=450000").object().getString("day"))
        .isEqualTo("2018-04-23");
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/calendar/deadline?from=2049-03-01&days=5&unit=WORKING_DAY, 422",
    "/api/v1/calendar/deadline?from=2019-13-01&days=5&unit=WORKING_DAY, 400",
    "/api/v1/calendar/deadline?from=2019-03-01&days=5&unit=WEEK, 400",
    "/api/v1/calendar/deadline?days=5&unit=WORKING_DAY, 400",
    "/api/v1/calendar/deadline?from=2019-03-01&days=-3&unit=WORKING_DAY, 400",
    "/api/v1/overview/2018/figures?asOf=yesterday, 400",
    "/api/v1/overview/2018/figures/no_such_figure/records, 404",
    "/api/v1/cadres?limit=100000, 400",
    "/api/v1/cadres?filter[password]=1, 400",
    "/api/v1/cadres?sort=nothing, 400",
    "/api/v1/cadres?filter[name]=%E5%86%9C%00, 400",
    "/api/v1/cadres?filter[asOf]=9999-12-31, 400",
    "/api/v1/cadres/99999999, 404",
    "/api/v1/nothing-here, 404"
  })
  void bad_input_is_answered_clearly(String path, int status) {
    assertProblem(Rest.integrator().get(path.replace("[", "%5B").replace("]", "%5D")), status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/overview/1890/figures", "/api/v1/overview/2031/figures"})
  void an_unknown_or_future_year_is_refused_with_the_reason(String path) {
    Rest.Answer answer = Rest.integrator().get(path);
    assertThat(answer.status()).isBetween(400, 422);
    assertProblem(answer, answer.status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/petitions",
        "/api/v1/cases",
        "/api/v1/clarifications",
        "/api/v1/tolerance"
      })
  void the_confidential_half_has_no_resource(String path) {
    assertThat(Rest.integrator().get(path).status()).isEqualTo(404);
  }

  @Test
  void the_contract_is_published() {
    Rest.Answer contract = Rest.anonymous().get("/openapi?format=JSON");
    assertThat(contract.status()).isEqualTo(200);
    JsonObject paths = contract.object().getJsonObject("paths");
    assertThat(paths.keySet())
        .anyMatch(path -> path.endsWith("/tokens"))
        .anyMatch(path -> path.endsWith("/overview/{year}/figures"))
        .anyMatch(path -> path.endsWith("/overview/{year}/figures/{key}/records"))
        .anyMatch(path -> path.endsWith("/calendar/deadline"))
        .anyMatch(path -> path.endsWith("/cadres"));
  }

  /** Point by point of the contract: what is asked for, and what is answered. */
  @Test
  void no_address_asks_for_or_answers_who_handed_a_report_in() {
    List<String> named = new ArrayList<>();
    names(Rest.anonymous().get("/openapi?format=JSON").object(), named);
    assertThat(named).hasSizeGreaterThan(500).contains("filter[year]", "unitName");
    assertThat(named)
        .noneMatch(name -> name.matches("(?i).*(petitioner|reporter|complainant|informant).*"));
  }

  /** Names of parameters and of properties, wherever they stand. */
  private static void names(JsonValue part, List<String> named) {
    if (part instanceof JsonArray many) many.forEach(one -> names(one, named));
    if (!(part instanceof JsonObject object)) return;
    if (object.containsKey("in") && object.get("name") instanceof JsonString name)
      named.add(name.getString());
    if (object.get("properties") instanceof JsonObject properties)
      named.addAll(properties.keySet());
    object.values().forEach(one -> names(one, named));
  }

  @Test
  void pages_forward_strangers_to_sign_in_and_headers_protect() {
    Rest.Answer page = Rest.anonymous().get("/overview/overview.xhtml");
    assertThat(page.status()).isIn(200, 302, 303);
    Rest.Answer signIn = Rest.anonymous().get("/signin.xhtml");
    assertThat(signIn.status()).isEqualTo(200);
    assertThat(signIn.headers()).doesNotContainKey("server").doesNotContainKey("x-powered-by");
    assertThat(signIn.headers()).containsKeys("content-security-policy", "x-content-type-options");
    assertThat(signIn.body()).doesNotContain("jsessionid");
  }

  private static JsonObject assertProblem(Rest.Answer answer, int status) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.type()).as(answer.body()).startsWith("application/problem+json");
    JsonObject problem = answer.object();
    assertThat(problem.getString("type")).startsWith("urn:dandang:");
    assertThat(problem.getString("title")).matches(".*\\p{IsHan}.*");
    return problem;
  }
}
