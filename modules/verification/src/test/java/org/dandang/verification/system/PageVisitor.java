package org.dandang.verification.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who signs in through the form and then asks for pages, without a browser. */
public final class PageVisitor {
  /** What came back, redirects followed. */
  public record Answer(int status, String path, String body) {}

  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private final RunningServer server;

  private PageVisitor(RunningServer server) {
    this.server = server;
  }

  public static PageVisitor signedIn(RunningServer server, String account) {
    PageVisitor visitor = new PageVisitor(server);
    Answer answer = visitor.signIn(account, "demo-" + account);
    if (answer.path().contains("signin"))
      throw new IllegalStateException(account + " cannot sign in: " + answer);
    return visitor;
  }

  public static PageVisitor stranger(RunningServer server) {
    return new PageVisitor(server);
  }

  /** Fills the form as it stands and sends it. */
  public Answer signIn(String account, String password) {
    String form = get("/signin.xhtml").body();
    StringBuilder body = new StringBuilder();
    Matcher fields = Pattern.compile("<input[^>]*>|<button[^>]*>").matcher(form);
    while (fields.find()) {
      String name = attribute(fields.group(), "name");
      if (name.isEmpty()) continue;
      String value = attribute(fields.group(), "value");
      if (name.endsWith("account")) value = account;
      if (attribute(fields.group(), "type").equals("password")) value = password;
      body.append(body.isEmpty() ? "" : "&")
          .append(encoded(name))
          .append('=')
          .append(encoded(value));
    }
    Matcher action = Pattern.compile("<form[^>]*action=\"([^\"]+)\"").matcher(form);
    String target = action.find() ? action.group(1) : "/signin.xhtml";
    return send(
        HttpRequest.newBuilder(server.uri(target))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
  }

  public Answer get(String path) {
    return send(HttpRequest.newBuilder(server.uri(path)).GET());
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      return new Answer(response.statusCode(), response.uri().getPath(), response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String attribute(String tag, String name) {
    Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
    return found.find() ? found.group(1).replace("&amp;", "&") : "";
  }
}
