package org.dandang.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.dandang.kernel.actor.Actor;

/** Lets nobody through to a page that the table of rights does not give. */
public class PageGate extends HttpFilter {
  private static final java.util.Set<String> ENTRIES =
      java.util.Set.of("/signin.xhtml", "/code.xhtml", "/enrol.xhtml", "/reset.xhtml");
  private static final String ERRORS = "/error/";
  private static final String RESOURCES = "/jakarta.faces.resource/";

  @Inject PageRights rights;
  @Inject Actor actor;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getServletPath();
    if (ENTRIES.contains(path) || path.startsWith(ERRORS) || path.startsWith(RESOURCES)) {
      chain.doFilter(request, response);
    } else if (rights.of(path).isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (!rights.permits(path, actor.roles())) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else {
      chain.doFilter(request, response);
    }
  }
}
