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
  @ValueSource(strings = {"appointments", "units", "posts"})
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
  @ValueSource(strings = {"appointments", "units", "posts"})
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
