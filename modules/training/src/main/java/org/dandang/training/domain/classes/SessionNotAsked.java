package org.dandang.training.domain.classes;

import org.dandang.kernel.rule.RuleViolation;
import org.dandang.training.api.classes.Session;

/** A class takes sign-ins by day or by half day, as it was planned. */
public final class SessionNotAsked extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public SessionNotAsked(Session session) {
    super("training.session-not-asked", session);
  }
}
