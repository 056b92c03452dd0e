package org.dandang.web.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.dandang.access.api.ProtectiveHeaders;

/** What leaves the portal: never kept, never framed, running nothing. */
final class Answer {
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  private Answer() {}

  static void page(
      HttpServletRequest request, HttpServletResponse response, int status, String page)
      throws IOException {
    protect(request, response, POLICY);
    send(response, status, "text/html;charset=UTF-8", page.getBytes(StandardCharsets.UTF_8));
  }

  static void style(HttpServletRequest request, HttpServletResponse response, byte[] sheet)
      throws IOException {
    protect(request, response, ProtectiveHeaders.NOTHING);
    send(response, HttpServletResponse.SC_OK, "text/css;charset=UTF-8", sheet);
  }

  /** In two words, where nothing is known of who asks and what. */
  static void plain(HttpServletRequest request, HttpServletResponse response, int status)
      throws IOException {
    if (response.isCommitted()) return;
    response.reset();
    protect(request, response, ProtectiveHeaders.NOTHING);
    String words = status == HttpServletResponse.SC_NOT_FOUND ? "404 Not found" : "" + status;
    send(response, status, "text/plain;charset=UTF-8", words.getBytes(StandardCharsets.UTF_8));
  }

  private static void protect(
      HttpServletRequest request, HttpServletResponse response, String policy) {
    ProtectiveHeaders.all(request.isSecure()).forEach(response::setHeader);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader(ProtectiveHeaders.POLICY, policy);
  }

  private static void send(HttpServletResponse response, int status, String type, byte[] content)
      throws IOException {
    response.setStatus(status);
    response.setContentType(type);
    response.setContentLength(content.length);
    response.getOutputStream().write(content);
  }
}
