package org.dandang.verification.system;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A body of several parts, as a browser or curl -F would send it. */
final class Multipart {
  private final String boundary = "----dandang" + System.nanoTime();
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  Multipart field(String name, String value) {
    return part("form-data; name=\"" + name + "\"", "", value.getBytes(StandardCharsets.UTF_8));
  }

  Multipart file(String field, String name, byte[] content) {
    return part(
        "form-data; name=\"" + field + "\"; filename=\"" + name + "\"",
        "Content-Type: application/octet-stream\r\n",
        content);
  }

  String type() {
    return "multipart/form-data; boundary=" + boundary;
  }

  byte[] bytes() {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.writeBytes(body.toByteArray());
    whole.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return whole.toByteArray();
  }

  private Multipart part(String disposition, String type, byte[] content) {
    String head =
        "--%s\r\nContent-Disposition: %s\r\n%s\r\n".formatted(boundary, disposition, type);
    body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    body.writeBytes(content);
    body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    return this;
  }
}
