package org.dandang.verification.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** P16, P2, P9: lists of the ledger, units and posts as another system reads them. */
class PersonnelDoorsIT {
  private static Rest integrator;

  @BeforeAll
  static void read() {
    integrator = Rest.integrator();
  }

  @ParameterizedTest
  @ValueSource(strings = {"appointments", "units", "posts", "pools", "matchings"})
  void page_after_page_every_row_comes_once_in_the_order_of_the_whole(String list) {
    String address = "/api/v1/" + list + "?limit=";
    List<Long> whole = ids(integrator.get(address + 120).object());
    List<Long> walked = new ArrayList<>();
    String next = address + 40;
    while (next != null && walked.size() < whole.size()) {
      JsonObject page = integrator.get(next).object();
      walked.addAll(ids(page));
      next = page.containsKey("next") ? page.getString("next") : null;
    }
    assertThat(walked).doesNotHaveDuplicates().containsExactlyElementsOf(whole);
    Rest.Answer forged = integrator.get(address + "5&after=bm90aGluZw");
    assertThat(forged.status()).isEqualTo(400);
    assertThat(forged.body()).contains("翻页位置无效");
  }

  @ParameterizedTest
  @ValueSource(strings = {"appointments", "units", "posts", "matchings"})
  void what_has_not_changed_is_not_sent_again(String list) {
    String address = "/api/v1/" + list + "?limit=3";
    Rest.Answer first = integrator.get(address);
    String tag = tag(first);
    assertThat(tag).startsWith("W/");
    assertThat(integrator.getUnless(address, tag).status()).isEqualTo(304);
    assertThat(integrator.getUnless("/api/v1/" + list + "?limit=4", tag).status()).isEqualTo(200);
    JsonObject row = first.object().getJsonArray("rows").getJsonObject(0);
    String one =
        "/api/v1/" + list + "/" + row.get(row.containsKey("appointment") ? "appointment" : "id");
    assertThat(integrator.getUnless(one, tag(integrator.get(one))).status()).isEqualTo(304);
  }

  @Test
  void a_run_of_matching_is_read_with_what_it_counted_by_and_why_each_stands_where() {
    JsonObject listed =
        first("/api/v1/matchings?filter%5Bdecided%5D=true&filter%5Bfrom%5D=2018-09-01");
    JsonObject run = integrator.get("/api/v1/matchings/" + listed.getInt("id")).object();
    assertThat(run.getString("decidedBy")).isNotBlank();
    assertThat(run.getJsonArray("weights").getValuesAs(JsonObject.class))
        .anyMatch(one -> one.getString("preference").equals("FIELD") && one.getInt("full") == 60);
    JsonObject best = run.getJsonArray("candidates").getJsonObject(0);
    List<JsonObject> lines = best.getJsonArray("lines").getValuesAs(JsonObject.class);
    assertThat(lines.stream().mapToInt(line -> line.getInt("points")).sum())
        .isEqualTo(best.getInt("points"));
    assertThat(lines).extracting(line -> line.getString("said")).contains("ASSESSMENTS", "LEVEL");
  }

  @Test
  void of_temperament_and_health_another_system_reads_the_points_alone() {
    JsonObject listed =
        first("/api/v1/matchings?filter%5Bfrom%5D=2019-01-01&filter%5Bto%5D=2019-02-01");
    Rest.Answer run = integrator.get("/api/v1/matchings/" + listed.getInt("id"));
    assertThat(run.object().getJsonArray("temperament")).isNotEmpty();
    assertThat(run.body())
        .contains("\"TEMPERAMENT\"")
        .doesNotContain("考察材料", "\"NOTE\"", "FITNESS_");
  }

  @Test
  void a_pool_is_compared_on_two_days_with_who_came_and_went_and_why() {
    long young = first("/api/v1/pools?filter%5Bkind%5D=YOUNG").getInt("id");
    String address = "/api/v1/pools/" + young + "/comparison?from=2018-08-31&to=2018-12-31";
    Rest.Answer answer = integrator.get(address);
    JsonObject compared = answer.object();
    assertThat(compared.getInt("wentTotal")).isEqualTo(5);
    assertThat(compared.getInt("before") + compared.getInt("cameTotal") - 5)
        .isEqualTo(compared.getInt("after"));
    assertThat(compared.getJsonArray("went").getValuesAs(JsonObject.class))
        .extracting(one -> one.getString("reason"))
        .containsExactlyInAnyOrder("提拔使用", "提拔使用", "年度考察后调出", "年度考察后调出", "年度考察后调出");
    assertThat(integrator.getUnless(address, tag(answer)).status()).isEqualTo(304);
    assertThat(integrator.get(address.replace("to=2018", "to=2017")).status()).isEqualTo(400);
    assertThat(integrator.get("/api/v1/pools/" + young + "/comparison?from=2018-08-31").status())
        .isEqualTo(400);
    assertThat(integrator.get("/api/v1/pools/999999999/comparison?" + DAYS).status())
        .isEqualTo(404);
  }

  @Test
  void times_in_pools_are_walked_to_the_last_of_them() {
    long young = first("/api/v1/pools?filter%5Bkind%5D=YOUNG").getInt("id");
    String next = "/api/v1/pools/members?limit=7&filter%5Bpool%5D=" + young;
    List<String> times = new ArrayList<>();
    while (next != null) {
      JsonObject page = integrator.get(next).object();
      page.getJsonArray("rows")
          .getValuesAs(JsonObject.class)
          .forEach(row -> times.add(row.getInt("person") + " " + row.getString("end", "")));
      next = page.getString("next", null);
    }
    assertThat(times).hasSize(18).doesNotHaveDuplicates();
    assertThat(times.subList(13, 18)).allMatch(time -> time.contains("2018-"));
  }

  private static final String DAYS = "from=2018-01-01&to=2018-12-31";

  private static JsonObject first(String list) {
    return integrator.get(list).object().getJsonArray("rows").getJsonObject(0);
  }

  @Test
  void what_goes_out_is_fetched_as_pdf_and_word_and_nothing_else() {
    String file = "/api/v1/appointments/" + batch("CONFIRMED") + "/papers";
    assertThat(integrator.get(file).body())
        .contains("APPOINTMENT_NOTICE?format=pdf")
        .doesNotContain("BALLOT")
        .doesNotContain("EXAMINATION_REPORT");
    assertThat(integrator.get(file + "/APPOINTMENT_NOTICE").body()).startsWith("%PDF");
    assertThat(integrator.get(file + "/APPOINTMENT_NOTICE?format=docx").body()).startsWith("PK");
    assertThat(integrator.get(file + "/EXAMINATION_REPORT").status()).isEqualTo(409);
    assertThat(integrator.get(file + "/NOTHING").status()).isEqualTo(404);
    assertThat(integrator.get(file + "/APPOINTMENT_NOTICE?format=odt").status()).isEqualTo(400);
    String motion = "/api/v1/appointments/" + batch("RECOMMENDED") + "/papers";
    assertThat(integrator.get(motion).object().getJsonArray("papers")).isEmpty();
    assertThat(integrator.get(motion + "/APPOINTMENT_NOTICE").status()).isEqualTo(409);
  }

  private static long batch(String state) {
    return integrator
        .get("/api/v1/appointments?limit=1&filter%5Bstate%5D=" + state)
        .object()
        .getJsonArray("rows")
        .getJsonObject(0)
        .getJsonNumber("appointment")
        .longValue();
  }

  private static List<Long> ids(JsonObject page) {
    return page.getJsonArray("rows").getValuesAs(JsonObject.class).stream()
        .map(row -> row.getJsonNumber("id").longValue())
        .toList();
  }

  private static String tag(Rest.Answer answer) {
    return answer.headers().get("etag").get(0);
  }
}
