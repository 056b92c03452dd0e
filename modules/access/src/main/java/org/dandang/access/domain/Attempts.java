package org.dandang.access.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * Sign-ins that were tried, by the name that was typed, whether there is such an account or not.
 */
public interface Attempts {
  /** Counts one more, before the password is looked at, and says which it is; 0 while locked. */
  int begin(String name, Instant now, Duration forgotten);

  /** No further attempt is looked at until then. */
  void lock(String name, Instant until);

  /** The last one counted was right, but does not make those before it forgotten. */
  void takeBack(String name);

  void forget(String name);
}
