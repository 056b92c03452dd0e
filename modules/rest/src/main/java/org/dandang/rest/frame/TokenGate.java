package org.dandang.rest.frame;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.dandang.access.api.Refused;
import org.dandang.kernel.actor.Actor;
import org.dandang.kernel.actor.Role;

/**
 * Nobody calls without a token, a browser's session does not count, and only integrators come in;
 * {@link WithoutToken} marks the exception.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class TokenGate implements ContainerRequestFilter {
  @Inject Actor actor;
  @Context ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    if (resource.getResourceMethod().isAnnotationPresent(WithoutToken.class)) return;
    String authorization = request.getHeaderString(HttpHeaders.AUTHORIZATION);
    if (authorization == null || !authorization.startsWith("Bearer ")) throw new NoToken();
    if (!actor.is(Role.INTEGRATOR))
      throw new Refused(actor.name(), resource.getResourceClass().getSimpleName());
  }
}
