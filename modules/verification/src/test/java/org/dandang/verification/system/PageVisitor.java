package org.dandang.verification.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who signs in through the form and then asks for pages, without a browser. */
public final class PageVisitor {
  private static final String NONCE = "<input name=\"primefaces.nonce\" value=\"%s\"/>";

  /** What came back, redirects followed. */
  public record Answer(int status, String path, String body, String address) {}

  /** A table of a page that is turned over without loading the page again. */
  public final class Table {
    private final String path;
    private final String table;
    private final String typed;

    private Table(String path, String table, String typed) {
      this.path = path;
      this.table = table;
      this.typed = typed;
    }

    /** The rows from there on, as the script of the page asks for them. */
    public Answer from(int first, int rows) {
      StringBuilder body = new StringBuilder(typed);
      add(body, "jakarta.faces.partial.ajax", "true");
      add(body, "jakarta.faces.source", table);
      add(body, "jakarta.faces.partial.execute", table);
      add(body, "jakarta.faces.partial.render", table);
      add(body, table, table);
      add(body, table + "_pagination", "true");
      add(body, table + "_first", Integer.toString(first));
      add(body, table + "_rows", Integer.toString(rows));
      add(body, table + "_skipChildren", "true");
      add(body, table + "_encodeFeature", "true");
      return submit(path, body);
    }
  }

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
    String page = get("/signin.xhtml").body();
    StringBuilder body = new StringBuilder();
    for (String field : fields(page)) {
      String value = attribute(field, "value");
      if (attribute(field, "name").endsWith("account")) value = account;
      if (attribute(field, "type").equals("password")) value = password;
      add(body, attribute(field, "name"), value);
    }
    return submit(action(page, "/signin.xhtml"), body);
  }

  /** Where a link of this name leads to, on that page. */
  public String linkNamed(String name, String path) {
    Matcher link =
        Pattern.compile("<a [^>]*href=\"([^\"]+)\"[^>]*>\\s*" + Pattern.quote(name) + "\\s*</a>")
            .matcher(get(path).body());
    if (!link.find()) throw new IllegalStateException("No link " + name + " on " + path);
    return link.group(1).replace("&amp;", "&");
  }

  /** Opens the page and sends the form of this button as it stands. */
  public Answer press(String path, String button) {
    return press(path, button, Map.of());
  }

  /** The same, with something typed into fields of these names. */
  public Answer press(String path, String button, Map<String, String> typed) {
    String form = form(path, button);
    StringBuilder body = new StringBuilder();
    for (String field : fields(form))
      if (!field.startsWith("<button") && !field.contains("type=\"submit\""))
        add(
            body,
            attribute(field, "name"),
            typed.getOrDefault(attribute(field, "name"), attribute(field, "value")));
    chosen(form).forEach((name, value) -> add(body, name, typed.getOrDefault(name, value)));
    texts(form).forEach((name, value) -> add(body, name, typed.getOrDefault(name, value)));
    add(body, button, button);
    return submit(action(form, path), body);
  }

  /** Opens the page, chooses a file and presses the button of its form. */
  public Answer upload(
      String path,
      String button,
      Map<String, String> typed,
      String field,
      String name,
      byte[] content) {
    String form = form(path, button);
    Multipart body = new Multipart();
    for (String each : fields(form))
      if (!each.startsWith("<button")
          && !each.contains("type=\"submit\"")
          && !each.contains("type=\"file\""))
        body.field(attribute(each, "name"), attribute(each, "value"));
    chosen(form).forEach((key, value) -> body.field(key, typed.getOrDefault(key, value)));
    body.field(button, button).file(field, name, content);
    return send(
        HttpRequest.newBuilder(server.uri(action(form, path)))
            .header("Content-Type", body.type())
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.bytes())));
  }

  /** Opens the page once, to turn over its table. */
  public Table table(String path, String table) {
    StringBuilder typed = new StringBuilder();
    for (String field : fields(form(path, table)))
      if (!field.startsWith("<button") && !field.contains("type=\"checkbox\""))
        add(typed, attribute(field, "name"), attribute(field, "value"));
    return new Table(path, table, typed.toString());
  }

  /** With the nonce of the content policy, which a browser's scripts add. */
  private String form(String path, String inside) {
    String form = inside.substring(0, inside.indexOf(':'));
    String page = get(path).body();
    Matcher found =
        Pattern.compile("(?s)<form id=\"" + Pattern.quote(form) + "\".*?</form>").matcher(page);
    if (!found.find() || !found.group().contains("id=\"" + inside + "\""))
      throw new IllegalStateException("No " + inside + " on " + path);
    Matcher nonce = Pattern.compile("PrimeFaces\\.csp\\.init\\('([^']*)'").matcher(page);
    return nonce.find()
        ? found.group().replace("</form>", NONCE.formatted(nonce.group(1)) + "</form>")
        : found.group();
  }

  private Answer submit(String target, StringBuilder body) {
    return send(
        HttpRequest.newBuilder(server.uri(target))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
  }

  /** Choices as they stand, beside what is typed. */
  private static Map<String, String> chosen(String form) {
    Map<String, String> chosen = new LinkedHashMap<>();
    Matcher each =
        Pattern.compile("(?s)<select[^>]*name=\"([^\"]+)\"[^>]*>(.*?)</select>").matcher(form);
    while (each.find()) {
      Matcher option =
          Pattern.compile("<option value=\"([^\"]*)\" selected").matcher(each.group(2));
      chosen.put(each.group(1), option.find() ? option.group(1) : "");
    }
    return chosen;
  }

  private static Map<String, String> texts(String form) {
    Map<String, String> texts = new LinkedHashMap<>();
    Matcher each =
        Pattern.compile("(?s)<textarea[^>]*name=\"([^\"]+)\"[^>]*>(.*?)</textarea>").matcher(form);
    while (each.find()) texts.put(each.group(1), each.group(2));
    return texts;
  }

  private static List<String> fields(String html) {
    return Pattern.compile("<input[^>]*>|<button[^>]*>")
        .matcher(html)
        .results()
        .map(MatchResult::group)
        .filter(field -> !attribute(field, "name").isEmpty())
        .toList();
  }

  private static String action(String html, String otherwise) {
    Matcher action = Pattern.compile("<form[^>]*action=\"([^\"]+)\"").matcher(html);
    return action.find() ? action.group(1).replace("&amp;", "&") : otherwise;
  }

  private static void add(StringBuilder body, String name, String value) {
    body.append(body.isEmpty() ? "" : "&").append(encoded(name)).append('=').append(encoded(value));
  }

  public Answer get(String path) {
    return send(HttpRequest.newBuilder(server.uri(path)).GET());
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      String query = response.uri().getRawQuery();
      return new Answer(
          response.statusCode(),
          response.uri().getPath(),
          response.body(),
          response.uri().getRawPath() + (query == null ? "" : "?" + query));
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
