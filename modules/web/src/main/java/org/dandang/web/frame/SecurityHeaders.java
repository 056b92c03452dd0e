package org.dandang.web.frame;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * What every answer tells the browser: do not guess types, do not frame, do not tell where the user
 * comes from, keep nothing. Pages bring their own content policy with its nonce.
 */
public class SecurityHeaders extends HttpFilter {
  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader(
        "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
    boolean resource = request.getServletPath().startsWith("/jakarta.faces.resource/");
    boolean page = request.getServletPath().endsWith(".xhtml") && !resource;
    if (!resource) response.setHeader("Cache-Control", "no-store");
    if (!page) {
      response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    }
    if (request.getDispatcherType() == DispatcherType.ERROR
        && request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) == null) {
      // The component library gives a forwarded page its own nonce, and an error page needs one
      // too.
      request.setAttribute(RequestDispatcher.FORWARD_REQUEST_URI, request.getRequestURI());
    }
    chain.doFilter(request, response);
  }
}
