package org.dandang.web.frame;

import jakarta.faces.application.ViewExpiredException;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import org.dandang.access.api.Refused;
import org.dandang.kernel.rule.InvalidInput;
import org.dandang.kernel.rule.NotFound;
import org.dandang.kernel.rule.RuleViolation;
import org.dandang.kernel.rule.Stale;
import org.primefaces.csp.CspException;

/** Finds what really happened inside what the container wrapped around it. */
final class Causes {
  private static final List<Class<? extends Throwable>> TELLING =
      List.of(
          RuleViolation.class,
          InvalidInput.class,
          Stale.class,
          NotFound.class,
          Refused.class,
          ConstraintViolationException.class,
          CspException.class,
          ViewExpiredException.class);

  private Causes() {}

  /** The first cause that says something to a user, else the innermost one. */
  static Throwable telling(Throwable thrown) {
    Throwable cause = thrown;
    while (!isTelling(cause) && cause.getCause() != null && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    return cause;
  }

  private static boolean isTelling(Throwable cause) {
    return TELLING.stream().anyMatch(type -> type.isInstance(cause));
  }
}
