package org.dandang.web.frame;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;

/** Numbers under which an unexpected failure stands in the log, once. */
final class Incidents {
  /** Request attribute that carries the number to the error page. */
  static final String ATTRIBUTE = "org.dandang.incident";

  private static final Logger LOG = System.getLogger("org.dandang.incident");
  private static final SecureRandom RANDOM = new SecureRandom();

  private Incidents() {}

  static String log(Throwable cause) {
    String number = "%08X".formatted(RANDOM.nextInt());
    LOG.log(Level.ERROR, "incident " + number, cause);
    return number;
  }
}
