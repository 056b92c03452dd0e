package org.dandang.launcher;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks the server itself how it is. */
final class Health {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int OK = 200;

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final HttpRequest request;

  Health(Address address) {
    this.request = HttpRequest.newBuilder(address.uri("/health/ready")).timeout(PATIENCE).build();
  }

  enum Answer {
    READY,
    NO_APPLICATION,
    NOT_YET
  }

  Answer ask() throws InterruptedException {
    try {
      HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
      if (response.body().contains("No Application deployed")) {
        return Answer.NO_APPLICATION;
      }
      return response.statusCode() == OK ? Answer.READY : Answer.NOT_YET;
    } catch (IOException notListeningYet) {
      return Answer.NOT_YET;
    }
  }
}
