package org.dandang.web.frame;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The session's cookie goes to this site only, and over TLS only unless the server is reached on
 * its own machine alone ({@code dandang.tls=none}).
 */
public class SessionCookie implements ServletContextListener {
  @Override
  public void contextInitialized(ServletContextEvent event) {
    String tls =
        ConfigProvider.getConfig().getOptionalValue("dandang.tls", String.class).orElse("none");
    SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
    cookie.setAttribute("SameSite", "Lax");
    cookie.setSecure(!tls.equals("none"));
  }
}
