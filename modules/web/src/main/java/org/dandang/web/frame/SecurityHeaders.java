package org.dandang.web.frame;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.dandang.access.api.ProtectiveHeaders;

/**
 * Puts the protective headers on whatever goes through the filters. Pages bring their own content
 * policy with its nonce, and know no methods but those of a browser.
 */
public class SecurityHeaders extends HttpFilter {
  private static final Set<String> PAGE_METHODS = Set.of("GET", "HEAD", "POST");

  /**
   * Text with Chinese in it, which names no character set by itself. A media type with one in
   * web.xml would do for the browser, but Faces resolves the addresses in a style sheet only where
   * its type is text/css and nothing more.
   */
  private static final Pattern TEXT = Pattern.compile("/openapi|.*\\.(css|js)\\.xhtml");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean error = request.getDispatcherType() == DispatcherType.ERROR;
    boolean resource = request.getServletPath().startsWith("/jakarta.faces.resource/");
    boolean page = request.getServletPath().endsWith(".xhtml") && !resource;
    if (error) clear(response);
    ProtectiveHeaders.all(request.isSecure()).forEach(response::setHeader);
    if (!resource) response.setHeader("Cache-Control", "no-store");
    if (!page) response.setHeader(ProtectiveHeaders.POLICY, ProtectiveHeaders.NOTHING);
    if (TEXT.matcher(request.getServletPath()).matches()) response.setCharacterEncoding("UTF-8");
    if (!error && (page || resource) && !PAGE_METHODS.contains(request.getMethod())) {
      response.setHeader(ProtectiveHeaders.POLICY, ProtectiveHeaders.NOTHING);
      response.setHeader("Allow", "GET, HEAD, POST");
      response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
      return;
    }
    if (error && request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) == null) {
      // The component library gives a forwarded page its own nonce, and an error page needs one
      // too.
      request.setAttribute(RequestDispatcher.FORWARD_REQUEST_URI, request.getRequestURI());
    }
    chain.doFilter(request, response);
  }

  /** An error page has a policy of its own; under that of what failed it could not be drawn. */
  private static void clear(HttpServletResponse response) {
    if (response.isCommitted()
        || !ProtectiveHeaders.NOTHING.equals(response.getHeader(ProtectiveHeaders.POLICY))) return;
    int status = response.getStatus();
    response.reset();
    response.setStatus(status);
  }
}
