package org.dandang.access.application;

import org.eclipse.microprofile.config.Config;

/** Every setting of access, with its default; {@code config/} explains the same list. */
enum AccessSetting {
  /** Wrong passwords in a row after which an account is locked. */
  LOCK_FAILURES("access.lock.failures", 5),
  /** Minutes for which it stays locked. */
  LOCK_MINUTES("access.lock.minutes", 15),
  /** Minutes without a request after which a session ends. */
  IDLE_MINUTES("access.idle.minutes", 30),
  /** Hours after which a session ends in any case. */
  SESSION_HOURS("access.session.absolute.hours", 12),
  /** Least length of a password. */
  PASSWORD_LENGTH("access.password.length", 10),
  /** Minutes for which a token is valid. */
  TOKEN_MINUTES("access.token.minutes", 15),
  /** Hours within which a reset is completed. */
  RESET_HOURS("access.reset.hours", 24);

  private final String key;
  private final int standard;

  AccessSetting(String key, int standard) {
    this.key = key;
    this.standard = standard;
  }

  int in(Config config) {
    int value = config.getOptionalValue(key, Integer.class).orElse(standard);
    if (value < 1) throw new IllegalStateException(key + " must be at least 1, not " + value);
    return value;
  }
}
