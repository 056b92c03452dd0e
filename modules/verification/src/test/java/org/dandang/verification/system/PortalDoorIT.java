package org.dandang.verification.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The portal and the house are two houses: each under its own name, and no way from one to the
 * other.
 */
class PortalDoorIT {
  private static final String HAPPENED = "冬修水利的误工补贴有三户没有领到，发放表上却有签名。";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/signin.xhtml",
        "/workbench.xhtml",
        "/petition/reports.xhtml",
        "/reset.xhtml",
        "/error/missing.xhtml",
        "/jakarta.faces.resource/frame.css.xhtml?ln=dandang",
        "/api/v1/cadres",
        "/api/v1/tokens",
        "/openapi",
        "/health",
        "/health/live",
        "/health/ready",
        "/metrics",
        "/drafts",
        "/favicon.ico",
        "/WEB-INF/portal/portal.css",
        "/portal/nothing",
        "/portal/../signin.xhtml",
        "/portal/..;/signin.xhtml",
        "/portal;x=1/../workbench.xhtml",
        "/portalsignin.xhtml"
      })
  void at_the_portals_name_there_is_nothing_of_the_house(String path) throws Exception {
    for (String method : List.of("GET", "POST", "HEAD")) {
      PortalVisitor.Answer answer = PortalVisitor.from("198.51.100.1").ask(method, path);
      assertThat(answer.statusCode()).as(method + " " + path).isIn(400, 404);
      assertThat(answer.body()).doesNotContain("<html", "xhtml", "password");
      assertThat(answer.headers().map()).doesNotContainKeys("set-cookie", "location");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/portal", "/portal/", "/portal/report", "/portal/portal.css"})
  void at_the_houses_name_there_is_nothing_of_the_portal(String path) throws Exception {
    for (String host : List.of("127.0.0.1", "localhost", "portal.localhost.example.cn"))
      assertThat(PortalVisitor.at(host).get(path).statusCode()).as(host).isEqualTo(404);
  }

  @Test
  void who_is_signed_in_or_has_a_token_is_nobody_at_the_portal() throws Exception {
    Rest.Answer token =
        Rest.anonymous()
            .post(
                "/api/v1/tokens", "{\"account\":\"integrator\",\"password\":\"demo-integrator\"}");
    PortalVisitor caller =
        PortalVisitor.from("198.51.100.2")
            .with("Authorization", "Bearer " + token.object().getString("token"))
            .with("Cookie", "DANDANG=0000000000000000000000000000");
    assertThat(caller.get("/api/v1/cadres").statusCode()).isEqualTo(404);
    PortalVisitor.Answer home = caller.get("/portal/");
    assertThat(home.statusCode()).isEqualTo(200);
    assertThat(home.headers().map()).doesNotContainKey("set-cookie");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/portal/", "/portal/?lang=en", "/portal/report", "/portal/receipt?lang=en"})
  void a_page_sets_no_cookie_runs_no_script_and_is_not_kept(String path) throws Exception {
    PortalVisitor.Answer answer = PortalVisitor.from("198.51.100.3").get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    HttpHeaders headers = answer.headers();
    assertThat(headers.map()).doesNotContainKeys("set-cookie", "server", "x-powered-by");
    assertThat(headers.allValues("Content-Security-Policy"))
        .containsExactly(
            "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none';"
                + " frame-ancestors 'none'");
    assertThat(headers.firstValue("Cache-Control")).contains("no-store");
    assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
    assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
    assertThat(answer.body()).doesNotContain("<script", "jsessionid", "javascript:");
  }

  @Test
  void a_report_is_handed_in_and_found_again_by_its_code_alone() throws Exception {
    PortalVisitor visitor = PortalVisitor.from("198.51.100.4");
    String code = PortalVisitor.code(handIn(visitor).body());
    PortalVisitor.Answer view = visitor.fill("/portal/receipt", Map.of("code", code));
    assertThat(view.statusCode()).isEqualTo(200);
    assertThat(view.body()).contains("已经收到，尚未受理").doesNotContain(HAPPENED);
    assertThat(view.headers().map()).doesNotContainKey("set-cookie");
  }

  @Test
  void a_missing_code_is_answered_as_a_wrong_secret_in_words_status_and_time() throws Exception {
    PortalVisitor visitor = PortalVisitor.from("198.51.100.5");
    String code = PortalVisitor.code(handIn(visitor).body());
    String wrong = code.substring(0, code.length() - 5) + "00000";
    String missing = "ZZZZZ-ZZZZZ" + code.substring(11);
    look(visitor, wrong);
    List<Long> ofWrong = new ArrayList<>();
    List<Long> ofMissing = new ArrayList<>();
    for (int time = 0; time < 7; time++) {
      ofWrong.add(look(visitor, wrong));
      ofMissing.add(look(visitor, missing));
    }
    double ratio = (double) middle(ofWrong) / middle(ofMissing);
    assertThat(ratio).as(ofWrong + " against " + ofMissing).isBetween(0.6, 1.7);
    assertThat(answer(visitor, wrong)).isEqualTo(answer(visitor, missing));
  }

  private static long look(PortalVisitor visitor, String code) throws Exception {
    Map<String, String> form = new LinkedHashMap<>(Map.of("code", code));
    form.put("token", PortalVisitor.token(visitor.get("/portal/receipt").body()));
    long begin = System.nanoTime();
    PortalVisitor.Answer answer = visitor.post("/portal/receipt", form);
    long time = System.nanoTime() - begin;
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("没有查到");
    return time;
  }

  private static String answer(PortalVisitor visitor, String code) throws Exception {
    return visitor
        .fill("/portal/receipt", Map.of("code", code))
        .body()
        .replaceAll("name=\"token\" value=\"[^\"]*\"", "")
        .replace(code, "…");
  }

  private static long middle(List<Long> times) {
    return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
  }

  @Test
  void what_is_wrong_is_said_at_the_field_and_nothing_typed_is_lost() throws Exception {
    PortalVisitor visitor = PortalVisitor.from("198.51.100.6");
    Map<String, String> form = PortalVisitor.anonymous("", HAPPENED);
    form.put("name", "覃某某");
    PortalVisitor.Answer answer = visitor.fill("/portal/report", form);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("href=\"#about\"", "href=\"#name\"", HAPPENED, "value=\"覃某某\"")
        .contains("您选择了匿名");
  }

  @Test
  void a_file_of_another_kind_is_refused_by_its_content_whatever_it_is_called() throws Exception {
    PortalVisitor visitor = PortalVisitor.from("198.51.100.7");
    PortalVisitor.Sent script =
        new PortalVisitor.Sent(
            "photo.jpg", "image/jpeg", "<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8));
    PortalVisitor.Answer answer =
        visitor.fill("/portal/report", PortalVisitor.anonymous("某村干部", HAPPENED), script);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("只接收 JPEG、PNG", HAPPENED).doesNotContain("photo.jpg");
  }

  @Test
  void what_another_site_sends_is_not_taken() throws Exception {
    Map<String, String> form = PortalVisitor.anonymous("某村干部", HAPPENED);
    PortalVisitor.Answer without = PortalVisitor.from("198.51.100.8").post("/portal/report", form);
    assertThat(without.statusCode()).isEqualTo(400);
    assertThat(without.body()).contains(HAPPENED);
    form.put(
        "token",
        PortalVisitor.token(PortalVisitor.from("198.51.100.9").get("/portal/report").body()));
    assertThat(PortalVisitor.from("198.51.100.8").post("/portal/report", form).statusCode())
        .as("a form that somebody else has fetched")
        .isEqualTo(400);
    assertThat(
            PortalVisitor.from("198.51.100.9")
                .with("Sec-Fetch-Site", "cross-site")
                .post("/portal/report", form)
                .statusCode())
        .isEqualTo(400);
    assertThat(
            PortalVisitor.from("198.51.100.9")
                .with("Origin", "http://evil.example")
                .post("/portal/report", form)
                .statusCode())
        .isEqualTo(400);
    assertThat(PortalVisitor.from("198.51.100.9").post("/portal/report", form).statusCode())
        .as("and by whoever fetched it, it is")
        .isEqualTo(200);
  }

  @Test
  void the_same_form_is_taken_once() throws Exception {
    PortalVisitor visitor = PortalVisitor.from("198.51.100.10");
    Map<String, String> form = PortalVisitor.anonymous("某村干部", HAPPENED);
    form.put("token", PortalVisitor.token(visitor.get("/portal/report").body()));
    assertThat(visitor.post("/portal/report", form).statusCode()).isEqualTo(200);
    PortalVisitor.Answer again = visitor.post("/portal/report", form);
    assertThat(again.statusCode()).isEqualTo(400);
    assertThat(again.body()).contains("已经提交过了");
  }

  @Test
  void whoever_sends_very_much_waits_and_others_do_not() throws Exception {
    PortalVisitor flood = PortalVisitor.from("203.0.113.99");
    int status = 200;
    for (int sent = 0; sent < 11; sent++) status = handInWhatever(flood).statusCode();
    assertThat(status).isEqualTo(429);
    assertThat(handIn(PortalVisitor.from("203.0.113.98")).statusCode()).isEqualTo(200);
  }

  private static PortalVisitor.Answer handIn(PortalVisitor visitor) throws Exception {
    PortalVisitor.Answer answer = handInWhatever(visitor);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer;
  }

  private static PortalVisitor.Answer handInWhatever(PortalVisitor visitor) throws Exception {
    return visitor.fill("/portal/report", PortalVisitor.anonymous("某村干部", HAPPENED));
  }
}
