package org.dandang.web.portal;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.dandang.kernel.half.PortalAddress;

/**
 * Keeps the portal and the house apart by the name under which they are called: at the portal's
 * there is nothing of the house, not even its error pages, and at the house's nothing of the
 * portal.
 */
public class PortalGate extends HttpFilter {
  static final String PATH = "/portal";

  @Inject PortalAddress portal;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean here = portal.is(request.getServerName());
    boolean error = request.getDispatcherType() == DispatcherType.ERROR;
    boolean asked = isPortal(request);
    if (here && error) Answer.plain(request, response, response.getStatus());
    else if (here && !asked) Answer.plain(request, response, HttpServletResponse.SC_NOT_FOUND);
    else if (!here && asked && !error) response.sendError(HttpServletResponse.SC_NOT_FOUND);
    else chain.doFilter(request, response);
  }

  private static boolean isPortal(HttpServletRequest request) {
    String path = request.getServletPath();
    return path.equals(PATH) || path.startsWith(PATH + "/");
  }
}
