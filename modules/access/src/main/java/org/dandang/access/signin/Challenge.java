package org.dandang.access.signin;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.dandang.access.api.ProtectiveHeaders;
import org.dandang.access.api.ReturnPath;

/** What whoever has not signed in is answered: people the sign-in page, machines a problem. */
final class Challenge {
  private static final String REST = "/api/";
  private static final String PAGE = "/signin.xhtml";

  private Challenge() {}

  static AuthenticationStatus send(HttpServletRequest request, HttpServletResponse response) {
    ProtectiveHeaders.forNothing(request.isSecure()).forEach(response::setHeader);
    String path = request.getRequestURI().substring(request.getContextPath().length());
    if (path.startsWith(REST))
      return problem(response, "urn:dandang:problem:no-token", "请先取得令牌，再以 Bearer 方式提交。", "");
    String signIn = request.getContextPath() + PAGE + returnTo(request, path);
    try {
      if ("partial/ajax".equals(request.getHeader("Faces-Request"))) partial(response, signIn);
      else response.sendRedirect(signIn);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return AuthenticationStatus.SEND_CONTINUE;
  }

  static AuthenticationStatus refuseToken(
      HttpServletRequest request, HttpServletResponse response) {
    ProtectiveHeaders.forNothing(request.isSecure()).forEach(response::setHeader);
    return problem(
        response, "urn:dandang:problem:bad-token", "令牌无效或已过期，请重新取得。", ", error=\"invalid_token\"");
  }

  /** Only a page that was asked for by GET is returned to. */
  private static String returnTo(HttpServletRequest request, String path) {
    if (!request.getMethod().equals("GET")) return "";
    String query = request.getQueryString();
    String asked = query == null ? path : path + "?" + query;
    return ReturnPath.safe(asked).equals("/")
        ? ""
        : "?" + ReturnPath.PARAMETER + "=" + URLEncoder.encode(asked, StandardCharsets.UTF_8);
  }

  private static void partial(HttpServletResponse response, String page) throws IOException {
    response.setContentType("text/xml");
    response.setCharacterEncoding("UTF-8");
    response
        .getWriter()
        .write(
            "<?xml version='1.0' encoding='UTF-8'?>\n<partial-response><redirect url=\""
                + page.replace("&", "&amp;").replace("\"", "&quot;")
                + "\"/></partial-response>");
  }

  private static AuthenticationStatus problem(
      HttpServletResponse response, String type, String title, String error) {
    try {
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
      response.setHeader("WWW-Authenticate", "Bearer realm=\"dandang\"" + error);
      response.setContentType("application/problem+json");
      response.setCharacterEncoding("UTF-8");
      response
          .getWriter()
          .write(
              "{\"type\":\"%s\",\"title\":\"%s\",\"status\":401,\"traceId\":\"%s\"}"
                  .formatted(type, title, UUID.randomUUID()));
      return AuthenticationStatus.SEND_FAILURE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
