package org.dandang.verification.system;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** An integrator at the REST door, as curl would be. */
public final class Rest {
  /** What came back. */
  public record Answer(
      int status, String type, String body, Map<String, java.util.List<String>> headers) {
    public JsonValue json() {
      try (JsonReader reader = Json.createReader(new StringReader(body))) {
        return reader.readValue();
      }
    }

    public JsonObject object() {
      return json().asJsonObject();
    }
  }

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  private final RunningServer server;
  private final String token;

  private Rest(RunningServer server, String token) {
    this.server = server;
    this.token = token;
  }

  public static Rest anonymous() {
    return anonymous(RunningServer.shared());
  }

  public static Rest anonymous(RunningServer server) {
    return new Rest(server, null);
  }

  /** With the token of the demo integrator. */
  public static Rest integrator() {
    return integrator(RunningServer.shared());
  }

  public static Rest integrator(RunningServer server) {
    Answer answer =
        anonymous(server)
            .post(
                "/api/v1/tokens", "{\"account\":\"integrator\",\"password\":\"demo-integrator\"}");
    if (answer.status() != 200) throw new IllegalStateException(answer.toString());
    return new Rest(server, answer.object().getString("token"));
  }

  public Rest with(String otherToken) {
    return new Rest(server, otherToken);
  }

  public String token() {
    return token;
  }

  public Answer get(String path) {
    return send(HttpRequest.newBuilder(server.uri(path)).GET());
  }

  /** Unless it still is what that ETag stands for. */
  public Answer getUnless(String path, String tag) {
    return send(HttpRequest.newBuilder(server.uri(path)).header("If-None-Match", tag).GET());
  }

  public Answer post(String path, String json) {
    return send(
        HttpRequest.newBuilder(server.uri(path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  /** Any verb; an empty body is none. */
  public Answer send(String verb, String path, String json) {
    HttpRequest.Builder request = HttpRequest.newBuilder(server.uri(path));
    if (json.isEmpty()) return send(request.method(verb, HttpRequest.BodyPublishers.noBody()));
    return send(
        request
            .header("Content-Type", "application/json")
            .method(verb, HttpRequest.BodyPublishers.ofString(json)));
  }

  /** Several files in one body, as a browser or curl -F would. */
  public Answer upload(String path, Map<String, byte[]> files) {
    Multipart body = new Multipart();
    files.forEach((name, content) -> body.file("files", name, content));
    if (files.isEmpty()) body.field("note", "nothing");
    return send(
        HttpRequest.newBuilder(server.uri(path))
            .header("Content-Type", body.type())
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.bytes())));
  }

  public Answer postText(String path, String text) {
    return send(
        HttpRequest.newBuilder(server.uri(path))
            .header("Content-Type", "text/plain; charset=UTF-8")
            .POST(HttpRequest.BodyPublishers.ofString(text)));
  }

  private Answer send(HttpRequest.Builder request) {
    if (token != null) request.header("Authorization", "Bearer " + token);
    try {
      HttpResponse<String> response =
          CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      return new Answer(
          response.statusCode(),
          response.headers().firstValue("Content-Type").orElse(""),
          response.body(),
          response.headers().map());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
