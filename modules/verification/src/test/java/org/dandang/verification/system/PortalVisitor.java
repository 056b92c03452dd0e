package org.dandang.verification.system;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who comes to the public portal with a browser that runs no scripts. */
final class PortalVisitor {
  static final String HOST = "portal.localhost";

  private static final int PATIENCE_MILLIS = 60_000;
  private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]*)\"");
  private static final Pattern CODE = Pattern.compile("id=\"code\">([0-9A-Z-]{35})<");
  private static final String BOUNDARY = "----formboundary7MA4YWxk";

  /** What came back; the connection is closed after each, so that nothing else is needed. */
  record Answer(int statusCode, HttpHeaders headers, String body) {
    static Answer read(byte[] bytes) {
      String whole = new String(bytes, StandardCharsets.UTF_8);
      int end = whole.indexOf("\r\n\r\n");
      String[] lines = whole.substring(0, end).split("\r\n");
      Map<String, List<String>> headers = new LinkedHashMap<>();
      for (String line : List.of(lines).subList(1, lines.length)) {
        int colon = line.indexOf(':');
        headers
            .computeIfAbsent(line.substring(0, colon), name -> new ArrayList<>())
            .add(line.substring(colon + 1).strip());
      }
      int status = Integer.parseInt(lines[0].split(" ")[1]);
      return new Answer(
          status, HttpHeaders.of(headers, (name, value) -> true), whole.substring(end + 4));
    }
  }

  /** A file as a browser sends it. */
  record Sent(String name, String type, byte[] content) {}

  private final String host;
  private final Map<String, String> headers = new LinkedHashMap<>();

  private PortalVisitor(String host) {
    this.host = host;
  }

  /** From that address, as the proxy names it. */
  static PortalVisitor from(String address) {
    return new PortalVisitor(HOST).with("X-Forwarded-For", address);
  }

  static PortalVisitor at(String host) {
    return new PortalVisitor(host);
  }

  PortalVisitor with(String header, String value) {
    headers.put(header, value);
    return this;
  }

  Answer get(String path) throws IOException {
    return send("GET", path, new byte[0], null);
  }

  Answer ask(String method, String path) throws IOException {
    return send(method, path, new byte[0], null);
  }

  Answer post(String path, Map<String, String> fields, Sent... files) throws IOException {
    return send("POST", path, body(fields, files), "multipart/form-data; boundary=" + BOUNDARY);
  }

  /** Fetches the form first, as everybody does. */
  Answer fill(String path, Map<String, String> fields, Sent... files) throws IOException {
    Map<String, String> whole = new LinkedHashMap<>(fields);
    whole.put("token", token(get(path).body()));
    return post(path, whole, files);
  }

  private Answer send(String method, String path, byte[] body, String type) throws IOException {
    StringBuilder head = new StringBuilder(method + " " + path + " HTTP/1.0\r\n");
    head.append("Host: ").append(host).append(':').append(RunningServer.shared().port());
    if (type != null) head.append("\r\nContent-Type: ").append(type);
    if (!method.equals("GET")) head.append("\r\nContent-Length: ").append(body.length);
    headers.forEach((name, value) -> head.append("\r\n" + name + ": " + value));
    try (Socket socket = new Socket("127.0.0.1", RunningServer.shared().port())) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      OutputStream out = socket.getOutputStream();
      out.write((head + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
      out.write(body);
      out.flush();
      return Answer.read(socket.getInputStream().readAllBytes());
    }
  }

  static String token(String page) {
    return first(TOKEN, page);
  }

  static String code(String page) {
    return first(CODE, page);
  }

  private static String first(Pattern pattern, String page) {
    Matcher found = pattern.matcher(page);
    if (!found.find()) throw new IllegalStateException(pattern + " is not in " + page);
    return found.group(1);
  }

  /** An anonymous report. */
  static Map<String, String> anonymous(String about, String happened) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("lang", "zh");
    fields.put("kind", "ACCUSATION");
    fields.put("about", about);
    fields.put("happened", happened);
    fields.put("sender", "anonymous");
    return fields;
  }

  private static byte[] body(Map<String, String> fields, Sent... files) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (Map.Entry<String, String> field : fields.entrySet())
      part(
          body,
          "name=\"" + field.getKey() + "\"",
          "",
          field.getValue().getBytes(StandardCharsets.UTF_8));
    for (Sent file : List.of(files))
      part(
          body,
          "name=\"files\"; filename=\"" + file.name() + "\"",
          "Content-Type: " + file.type() + "\r\n",
          file.content());
    body.write(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
    return body.toByteArray();
  }

  private static void part(ByteArrayOutputStream body, String name, String type, byte[] content)
      throws IOException {
    String head =
        "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + name + "\r\n" + type + "\r\n";
    body.write(head.getBytes(StandardCharsets.UTF_8));
    body.write(content);
    body.write("\r\n".getBytes(StandardCharsets.US_ASCII));
  }
}
