package org.dandang.access.signin;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.dandang.access.domain.Caller;

/**
 * What a session remembers of its sign-in: plain data, so that another node can go on with it. What
 * the account may do is asked anew at every request.
 *
 * @param proven whether a code was asked for and shown
 */
record SignedIn(String account, int sessions, Instant at, boolean proven) implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String ATTRIBUTE = "org.dandang.access.signed-in";

  static Optional<SignedIn> in(HttpSession session) {
    return session == null
        ? Optional.empty()
        : Optional.ofNullable((SignedIn) session.getAttribute(ATTRIBUTE));
  }

  void keepIn(HttpSession session) {
    session.setAttribute(ATTRIBUTE, this);
  }

  /** Neither too old nor ended by a new password, a reset or the end of the account. */
  boolean stillHolds(Caller caller, Instant now, Duration longest) {
    return caller.sessions() == sessions && now.isBefore(at.plus(longest));
  }
}
