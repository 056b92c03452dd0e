package org.dandang.access.signin;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.dandang.access.domain.Caller;

/**
 * What a session remembers between the password and the code. It opens nothing: whoever knows the
 * password has shown one of two things.
 *
 * @param enrols whether a second factor must be enrolled, where there is none to be asked for
 */
record HalfSignedIn(String account, int sessions, Instant at, boolean enrols)
    implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String ATTRIBUTE = "org.dandang.access.half-signed-in";
  private static final Duration PATIENCE = Duration.ofMinutes(15);

  static Optional<HalfSignedIn> in(HttpSession session) {
    return session == null
        ? Optional.empty()
        : Optional.ofNullable((HalfSignedIn) session.getAttribute(ATTRIBUTE));
  }

  void keepIn(HttpSession session) {
    session.setAttribute(ATTRIBUTE, this);
  }

  static void leave(HttpSession session) {
    session.removeAttribute(ATTRIBUTE);
  }

  boolean stillHolds(Caller caller, Instant now) {
    return caller.sessions() == sessions && now.isBefore(at.plus(PATIENCE));
  }
}
