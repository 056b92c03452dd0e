package org.dandang.verification.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** P7: a whole number finds its cadre, asked for in a body; no address takes one. */
class CadreNumbersIT {
  private static final String LOOKUPS = "/api/v1/cadres/lookups";
  private final Rest integrator = Rest.integrator();

  @ParameterizedTest
  @ValueSource(strings = {"14000000001", "+86 140-0000-0001", "１４０ ００００ ０００１"})
  void a_telephone_finds_its_cadre_however_typed(String typed) {
    Rest.Answer answer = integrator.post(LOOKUPS, "{\"phone\":\"" + typed + "\"}");
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.object().getJsonArray("ids")).hasSize(1);
    int found = answer.object().getJsonArray("ids").getInt(0);
    assertThat(integrator.get("/api/v1/cadres/" + found).status()).isEqualTo(200);
  }

  @Test
  void a_number_of_nobody_finds_nobody() {
    Rest.Answer answer = integrator.post(LOOKUPS, "{\"idNumber\":\"451499198203100111\"}");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.object().getJsonArray("ids")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"phone\":\"1400000\"}",
        "{\"idNumber\":\"451499198203100110\"}",
        "{\"idNumber\":\"451499198203100111\",\"phone\":\"14000000001\"}"
      })
  void part_of_a_number_a_wrong_one_and_two_at_once_are_refused(String body) {
    refused(integrator.post(LOOKUPS, body), LOOKUPS);
  }

  @Test
  void who_has_no_token_finds_nobody() {
    assertThat(Rest.anonymous().post(LOOKUPS, "{\"phone\":\"14000000001\"}").status())
        .isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "14000000001",
        "140 0000 0001",
        "１４０００００００１２",
        "451499 19820310",
        "４５１４９９１９８２０３１００１１Ｘ"
      })
  void an_address_takes_no_number(String typed) {
    String name = URLEncoder.encode(typed, StandardCharsets.UTF_8);
    JsonObject error = refused(integrator.get("/api/v1/cadres?filter%5Bname%5D=" + name), typed);
    assertThat(error.getString("field")).isEqualTo("filter[name]");
    assertThat(error.getString("message")).contains(LOOKUPS);
  }

  private static JsonObject refused(Rest.Answer answer, String what) {
    assertThat(answer.status()).as(what + answer.body()).isEqualTo(400);
    return answer.object().getJsonArray("errors").getJsonObject(0);
  }
}
