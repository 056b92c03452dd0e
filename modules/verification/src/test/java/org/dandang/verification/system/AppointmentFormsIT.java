package org.dandang.verification.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** P3, P4: appointment forms go out and come in through the REST door. */
class AppointmentFormsIT {
  private static final String PREVIEWS = "/api/v1/personnel/appointment-forms/previews";
  private final Rest integrator = Rest.integrator();

  @Test
  void a_form_goes_out_is_changed_and_comes_back_only_as_ticked() {
    long cadre = somebody(2);
    String form = form(cadre, "3.2.1.6");
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("修改.lrmx", with(form, "RenMianLiYou", "接口测试 " + System.nanoTime()));
    files.put("坏.lrmx", "<Person><XingMing>".getBytes(StandardCharsets.UTF_8));
    Rest.Answer made = integrator.upload(PREVIEWS, files);
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    JsonObject changed = person(made, 0);
    assertThat(changed.getString("file")).isEqualTo("修改.lrmx");
    assertThat(changed.getString("state")).isEqualTo("CHANGED");
    JsonObject difference = changed.getJsonArray("differences").getJsonObject(0);
    assertThat(difference.getString("field")).isEqualTo("RenMianLiYou");
    assertThat(difference.keySet()).containsExactlyInAnyOrder("field", "old", "new");
    assertThat(person(made, 1).getString("state")).isEqualTo("REJECTED");
    assertThat(person(made, 1).getJsonArray("problems")).isNotEmpty();
    assertThat(form(cadre, "3.2.1.6")).isEqualTo(form);

    String preview = PREVIEWS + "/" + made.object().getInt("id");
    assertThat(integrator.get(preview).status()).isEqualTo(200);
    problem(confirm(preview, "{\"place\":1,\"fields\":[\"KeinFeld\"]}"), 400);
    JsonObject taken = confirm(preview, "{\"place\":1,\"fields\":[\"RenMianLiYou\"]}").object();
    assertThat(taken.getInt("taken")).as(taken.toString()).isEqualTo(1);
    JsonObject again =
        confirm(preview, "{\"place\":1}").object().getJsonArray("persons").getJsonObject(0);
    assertThat(again.getBoolean("taken")).isFalse();
    assertThat(again.getJsonObject("problem").getString("message")).isNotBlank();
    String now = form(cadre, "3.2.1.6");
    assertThat(now).contains("接口测试");
    Rest.Answer same = integrator.upload(PREVIEWS, Map.of("x.lrmx", bytes(now)));
    assertThat(person(same, 0).getString("state")).isEqualTo("SAME");
    assertThat(integrator.send("DELETE", preview, "").status()).isEqualTo(204);
    problem(integrator.get(preview), 404);
  }

  @Test
  void both_versions_and_a_zip_of_a_selection_go_out() {
    long cadre = somebody(0);
    assertThat(form(cadre, "3.2.1.6"))
        .contains("<Version>3.2.1.6</Version>")
        .doesNotContain("DaoLingNianYue");
    assertThat(form(cadre, "3.2.1.16")).contains("<Version>3.2.1.16</Version>", "DaoLingNianYue");
    Rest.Answer zip =
        integrator.post(
            "/api/v1/personnel/appointment-forms/exports",
            "{\"cadres\":[%d,%d]}".formatted(cadre, somebody(1)));
    assertThat(zip.status()).isEqualTo(200);
    assertThat(zip.type()).isEqualTo("application/zip");
    assertThat(zip.body()).startsWith("PK");
    problem(
        integrator.get("/api/v1/personnel/cadres/" + cadre + "/appointment-form?version=9"), 400);
  }

  @Test
  void bad_input_is_answered_clearly() {
    problem(integrator.post(PREVIEWS, "{}"), 415);
    problem(integrator.upload(PREVIEWS, Map.of()), 400);
    problem(integrator.get(PREVIEWS + "/999999999"), 404);
    problem(confirm(PREVIEWS + "/999999999", "{\"place\":1}"), 404);
    problem(integrator.post(PREVIEWS + "/1/confirmation", "{\"persons\":[]}"), 400);
    problem(integrator.get("/api/v1/personnel/cadres/99999999/appointment-form"), 404);
    problem(integrator.post("/api/v1/personnel/appointment-forms/exports", "{}"), 400);
  }

  private Rest.Answer confirm(String preview, String ticked) {
    return integrator.post(preview + "/confirmation", "{\"persons\":[" + ticked + "]}");
  }

  private long somebody(int place) {
    return integrator
        .get("/api/v1/cadres?limit=5")
        .object()
        .getJsonArray("rows")
        .getJsonObject(place)
        .getJsonNumber("id")
        .longValue();
  }

  private String form(long cadre, String version) {
    Rest.Answer form =
        integrator.get(
            "/api/v1/personnel/cadres/" + cadre + "/appointment-form?version=" + version);
    assertThat(form.status()).as(form.body()).isEqualTo(200);
    return form.body();
  }

  private static JsonObject person(Rest.Answer preview, int place) {
    return preview.object().getJsonArray("persons").getJsonObject(place);
  }

  private static byte[] with(String form, String element, String text) {
    String filled = "<" + element + ">" + text + "</" + element + ">";
    return bytes(
        form.replaceFirst("<" + element + ">[^<]*</" + element + ">|<" + element + "/>", filled));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void problem(Rest.Answer answer, int status) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.type()).startsWith("application/problem+json");
    assertThat(answer.object().getString("title")).isNotBlank();
  }
}
