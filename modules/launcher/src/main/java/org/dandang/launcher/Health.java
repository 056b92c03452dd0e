package org.dandang.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * Asks the server itself how it is, by the plainest client of the platform: others set up TLS,
 * which fails while the server in this process is still arranging its own.
 */
final class Health {
  private static final int PATIENCE_MILLIS = 10_000;
  private static final int OK = 200;

  private final URI uri;

  Health(Address address) {
    this.uri = address.uri("/health/ready");
  }

  /** Ready; there, but not ready yet; or nobody there who could become ready. */
  enum Answer {
    READY,
    NOT_YET,
    NOBODY
  }

  Answer ask() {
    try {
      HttpURLConnection connection = connect(uri);
      if (connection.getResponseCode() == OK) {
        return Answer.READY;
      }
      String body = body(connection);
      boolean somebody = body.contains("\"checks\"") && !body.contains("No Application deployed");
      return somebody ? Answer.NOT_YET : Answer.NOBODY;
    } catch (IOException notListening) {
      return Answer.NOBODY;
    }
  }

  /** Has the server make an answer that nobody reads; whether it comes does not matter. */
  static void discard(URI uri) {
    try (InputStream answer = connect(uri).getInputStream()) {
      answer.skip(Long.MAX_VALUE);
    } catch (IOException whoeverNeedsItAsksAgain) {
      return;
    }
  }

  private static HttpURLConnection connect(URI uri) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection(Proxy.NO_PROXY);
    connection.setConnectTimeout(PATIENCE_MILLIS);
    connection.setReadTimeout(PATIENCE_MILLIS);
    return connection;
  }

  private static String body(HttpURLConnection connection) throws IOException {
    try (InputStream stream = connection.getErrorStream()) {
      return stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
