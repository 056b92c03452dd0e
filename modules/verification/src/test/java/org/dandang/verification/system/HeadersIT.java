package org.dandang.verification.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every answer tells the browser, also the container's own. */
class HeadersIT {
  private static final Pattern HREF = Pattern.compile("<link[^>]*href=\"([^\"]*css[^\"]*)\"");
  private static final Pattern URL = Pattern.compile("url\\([\"']?([^\"')]+)[\"']?\\)");

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  @ParameterizedTest
  @CsvSource({
    "GET, /, 302",
    "GET, /workbench.xhtml, 302",
    "POST, /workbench.xhtml, 302",
    "GET, /personnel/cadres.xhtml?f.name=x, 302",
    "GET, /no-such-page, 302",
    "GET, /WEB-INF/web.xml, 302",
    "GET, /metrics, 302",
    "GET, /signin.xhtml, 200",
    "HEAD, /signin.xhtml, 200",
    "GET, /code.xhtml, 200",
    "GET, /enrol.xhtml, 200",
    "DELETE, /signin.xhtml, 405",
    "PUT, /signin.xhtml, 405",
    "OPTIONS, /signin.xhtml, 405",
    "GET, /error/missing.xhtml, 200",
    "GET, /favicon.ico, 404",
    "GET, /jakarta.faces.resource/frame.css.xhtml?ln=dandang, 200",
    "GET, /jakarta.faces.resource/none.css.xhtml?ln=dandang, 404",
    "GET, /health/live, 200",
    "GET, /api/v1/cadres, 401",
    "GET, /api/v1/nothing, 401",
    "DELETE, /api/v1/tokens, 405"
  })
  void every_answer_is_protected(String method, String path, int status) throws Exception {
    HttpResponse<String> answer = ask(method, path);
    HttpHeaders headers = answer.headers();
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(headers.allValues("X-Frame-Options")).containsExactly("DENY");
    assertThat(headers.allValues("Referrer-Policy")).containsExactly("no-referrer");
    List<String> policies = headers.allValues("Content-Security-Policy");
    assertThat(policies).hasSize(1);
    assertThat(policies.get(0))
        .contains("frame-ancestors 'none'")
        .doesNotContain("unsafe-eval")
        .doesNotContain("*");
    assertThat(headers.map()).doesNotContainKeys("server", "x-powered-by");
    if (!path.contains("faces.resource/")) {
      assertThat(headers.firstValue("Cache-Control")).hasValueSatisfying(this::notKept);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/signin.xhtml, text/html;charset=UTF-8",
    "/openapi, text/plain;charset=UTF-8",
    "/jakarta.faces.resource/frame.css.xhtml?ln=dandang, text/css;charset=UTF-8",
    "/jakarta.faces.resource/frame.js.xhtml?ln=dandang, application/javascript;charset=UTF-8",
    "/jakarta.faces.resource/mark.svg.xhtml?ln=dandang, image/svg+xml",
    "/health/live, application/json"
  })
  void only_text_names_its_characters(String path, String type) throws Exception {
    assertThat(ask("GET", path).headers().firstValue("Content-Type")).contains(type);
  }

  @Test
  void every_style_sheet_and_every_font_and_picture_that_it_names_is_there() throws Exception {
    List<String> named = new ArrayList<>();
    for (String sheet : found(HREF, ask("GET", "/signin.xhtml").body())) {
      HttpResponse<String> answer = ask("GET", sheet);
      assertThat(answer.statusCode()).as(sheet).isEqualTo(200);
      named.addAll(found(URL, answer.body()));
    }
    assertThat(named).anyMatch(address -> address.contains("primeicons.woff2"));
    for (String address : named)
      assertThat(ask("GET", address).statusCode()).as(address).isEqualTo(200);
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(match -> match.group(1).replace("&amp;", "&").replaceFirst("#.*", ""))
        .filter(address -> !address.startsWith("data:"))
        .toList();
  }

  @Test
  void a_form_longer_than_the_server_reads_is_answered_in_words() throws Exception {
    HttpResponse<String> whole = overlong("none");
    assertThat(whole.statusCode()).isEqualTo(302);
    assertThat(whole.headers().firstValue("Location").orElseThrow())
        .endsWith("/error/overlong.xhtml");
    HttpResponse<String> partial = overlong("partial/ajax");
    assertThat(partial.statusCode()).isEqualTo(200);
    assertThat(partial.body()).contains("<update id=\"messages\">", "超过 2 MB");
  }

  private static HttpResponse<String> overlong(String faces) throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(RunningServer.shared().uri("/signin.xhtml"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Faces-Request", faces)
            .POST(HttpRequest.BodyPublishers.ofString("text=" + "x".repeat(3_000_000)))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private void notKept(String control) {
    assertThat(control).contains("no-store");
  }

  @Test
  void scripts_run_by_a_nonce_only_and_each_page_has_its_own() throws Exception {
    String first = policy("/signin.xhtml");
    assertThat(first).containsPattern("script-src 'self' 'nonce-[^']+'");
    assertThat(policy("/signin.xhtml")).isNotEqualTo(first);
  }

  @Test
  void an_error_page_of_a_plain_file_is_drawn_under_its_own_policy() throws Exception {
    HttpResponse<String> missing = ask("GET", "/favicon.ico");
    assertThat(missing.body()).contains("frame.css");
    assertThat(policy("/favicon.ico")).contains("style-src 'self'");
  }

  @Test
  void the_cookie_is_for_this_site_and_not_for_scripts() throws Exception {
    String cookie = ask("GET", "/signin.xhtml").headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie).startsWith("DANDANG=").contains("HttpOnly").contains("Path=/");
    assertThat(cookie.toLowerCase(java.util.Locale.ROOT)).contains("samesite=lax");
  }

  @Test
  void a_token_that_is_none_is_answered_like_everything_else() throws Exception {
    HttpResponse<String> answer =
        CLIENT.send(
            HttpRequest.newBuilder(RunningServer.shared().uri("/api/v1/cadres"))
                .header("Authorization", "Bearer no.such.token")
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
    assertThat(answer.headers().firstValue("Content-Security-Policy"))
        .contains("default-src 'none'; frame-ancestors 'none'");
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
  }

  /** These never reach the application; its container says nothing more than no. */
  @ParameterizedTest
  @CsvSource({
    "TRACE, /signin.xhtml, 405",
    "TRACE, /api/v1/cadres, 405",
    "GET, /%00, 400",
    "GET, /%2e%2e/WEB-INF/web.xml, 400"
  })
  void what_the_container_refuses_itself_is_empty(String method, String path, int status)
      throws Exception {
    HttpResponse<String> answer = ask(method, path);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).isEmpty();
    assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by");
  }

  private static String policy(String path) throws IOException, InterruptedException {
    return ask("GET", path).headers().firstValue("Content-Security-Policy").orElse("");
  }

  private static HttpResponse<String> ask(String method, String path)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(RunningServer.shared().uri(path))
            .method(method, HttpRequest.BodyPublishers.noBody())
            .build();
    return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
  }
}
