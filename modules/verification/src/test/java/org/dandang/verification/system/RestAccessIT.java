package org.dandang.verification.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dandang.verification.system.Contract.Operation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every published operation against everybody who could call it: only a true token opens it. */
class RestAccessIT {
  private static final String NO_TOKEN = "urn:dandang:problem:no-token";
  private static final String BAD_TOKEN = "urn:dandang:problem:bad-token";
  private static final String REFUSED = "urn:dandang:problem:refused";

  private static Rest integrator;
  private static Contract contract;

  /** Addresses of all operations that want a token. */
  private static final Map<Operation, String> ADDRESSES = new LinkedHashMap<>();

  @BeforeAll
  static void read() {
    integrator = Rest.integrator();
    contract = Contract.published(integrator);
    integrator.upload(
        "/api/v1/personnel/appointment-forms/previews",
        Map.of("x.lrmx", "<Person/>".getBytes(StandardCharsets.UTF_8)));
    contract.reads().forEach(each -> ADDRESSES.put(each, contract.address(each)));
  }

  static Stream<Pages.Account> others() {
    return Pages.accounts().stream();
  }

  @Test
  void everything_is_read_with_a_token_and_only_tokens_are_asked_for_without() {
    assertThat(ADDRESSES).hasSizeGreaterThan(30);
    assertThat(ADDRESSES.keySet()).noneMatch(Operation::isOpen);
    assertThat(contract.operations())
        .filteredOn(each -> !each.verb().equals("GET"))
        .extracting(Operation::toString)
        .containsExactlyInAnyOrder(
            "POST /api/v1/tokens",
            "POST /api/v1/cadres/lookups",
            "POST /api/v1/cadres/batches",
            "POST /api/v1/assessments/batches",
            "POST /api/v1/personnel/appointment-forms/previews",
            "POST /api/v1/personnel/appointment-forms/previews/{id}/choices",
            "POST /api/v1/personnel/appointment-forms/previews/{id}/confirmation",
            "DELETE /api/v1/personnel/appointment-forms/previews/{id}",
            "POST /api/v1/personnel/appointment-forms/exports");
    assertThat(contract.operations()).filteredOn(Operation::isOpen).hasSize(1);
  }

  @Test
  void an_integrator_reads_everything() {
    ADDRESSES.forEach(
        (operation, address) -> {
          Rest.Answer answer = integrator.get(address);
          assertThat(answer.status()).as(address + answer.body()).isEqualTo(200);
          assertThat(answer.type()).as(address).startsWith(type(address));
        });
  }

  private static String type(String address) {
    if (address.endsWith("/appointment-form")) return "application/xml";
    return address.endsWith("_NOTICE") ? "application/pdf" : "application/json";
  }

  @Test
  void without_a_token_nothing_is_read() {
    Rest stranger = Rest.anonymous();
    ADDRESSES.values().forEach(address -> refused(stranger.get(address), 401, NO_TOKEN, address));
  }

  @Test
  void a_forged_token_opens_nothing() {
    ForgedTokens.from(integrator.token())
        .forEach(
            (what, token) -> {
              Rest forger = Rest.anonymous().with(token);
              ADDRESSES
                  .values()
                  .forEach(
                      address ->
                          refused(forger.get(address), 401, BAD_TOKEN, what + " at " + address));
            });
    assertThat(integrator.get("/api/v1/units").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @MethodSource("others")
  void who_is_no_integrator_gets_no_token(Pages.Account account) {
    Rest.Answer answer = asked(account.name(), "demo-" + account.name());
    refused(answer, 403, REFUSED, account.name());
    assertThat(answer.body()).doesNotContain("\"token\"");
  }

  @ParameterizedTest
  @MethodSource("others")
  void a_browser_that_has_signed_in_reads_nothing_here(Pages.Account account) {
    PageVisitor visitor = PageVisitor.signedIn(RunningServer.shared(), account.name());
    ADDRESSES
        .values()
        .forEach(
            address -> {
              PageVisitor.Answer answer = visitor.get(address);
              assertThat(answer.status()).as(account.name() + " at " + address).isEqualTo(401);
              assertThat(answer.body()).contains(NO_TOKEN);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
  void nothing_is_written_where_the_contract_does_not_say_so(String verb) {
    ADDRESSES.forEach(
        (operation, address) -> {
          if (contract.takes(verb, operation.path())) return;
          String body = verb.equals("DELETE") ? "" : "{}";
          problem(integrator.send(verb, address, body), 405, verb + " " + address);
        });
  }

  @Test
  void the_confidential_half_is_no_part_of_the_contract() {
    List<String> words =
        List.of(
            "petition", "accountab", "clarif", "allegation", "inquiry", "toleran", "disposition");
    assertThat(contract.operations())
        .extracting(each -> each.path() + each.said().getString("operationId"))
        .noneMatch(name -> words.stream().anyMatch(name.toLowerCase()::contains));
    JsonObject schemas = contract.document().getJsonObject("components").getJsonObject("schemas");
    assertThat(schemas.keySet())
        .noneMatch(name -> words.stream().anyMatch(name.toLowerCase()::contains));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "petition", "petitions", "reports", "leads", "allegations", "inquiries", "clarifications",
        "accountability", "cases", "subjects", "dispositions", "measures", "effects", "appeals",
        "tolerance", "tolerances", "consultations", "clearances", "first-form", "evidence"
      })
  void the_confidential_half_has_no_door(String word) {
    for (String path : List.of("", "/1", "/2018", "/1/history", "?limit=1"))
      problem(integrator.get("/api/v1/" + word + path), 404, word + path);
  }

  private static Rest.Answer asked(String account, String password) {
    return Rest.anonymous()
        .post(
            "/api/v1/tokens",
            "{\"account\":\"%s\",\"password\":\"%s\"}".formatted(account, password));
  }

  private static void refused(Rest.Answer answer, int status, String type, String what) {
    JsonObject problem = problem(answer, status, what);
    assertThat(problem.getString("type")).as(what).isEqualTo(type);
    assertThat(answer.headers().get("cache-control")).as(what).contains("no-store");
  }

  private static JsonObject problem(Rest.Answer answer, int status, String what) {
    assertThat(answer.status()).as(what + answer.body()).isEqualTo(status);
    assertThat(answer.type()).as(what).startsWith("application/problem+json");
    JsonObject problem = answer.object();
    assertThat(problem.getString("type")).as(what).startsWith("urn:dandang:");
    assertThat(problem.getString("title")).as(what).matches(".*\\p{IsHan}.*");
    assertThat(problem.getInt("status")).as(what).isEqualTo(status);
    assertThat(problem.getString("traceId")).as(what).isNotBlank();
    return problem;
  }
}
