package org.dandang.access.signin;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import java.io.IOException;
import java.util.Optional;
import org.dandang.access.domain.Caller;
import org.dandang.access.guard.Stage;

/** Puts the caller of each request on the stage, and takes it off when the answer is made. */
@WebFilter(
    filterName = "request-actor",
    urlPatterns = "/*",
    dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class RequestActor implements Filter {
  static final String CALLER = "org.dandang.access.caller";

  @Inject Stage stage;

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    stage.putOn(Optional.ofNullable((Caller) request.getAttribute(CALLER)));
    try {
      chain.doFilter(request, response);
    } finally {
      stage.takeOff();
    }
  }
}
