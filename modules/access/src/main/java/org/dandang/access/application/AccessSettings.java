package org.dandang.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.dandang.access.domain.PasswordPolicy;
import org.eclipse.microprofile.config.Config;

/** What the operator may set, in the types in which it is used. */
@ApplicationScoped
public class AccessSettings {
  private Config config;

  protected AccessSettings() {}

  @Inject
  AccessSettings(Config config) {
    this.config = config;
  }

  public int lockFailures() {
    return AccessSetting.LOCK_FAILURES.in(config);
  }

  public Duration lock() {
    return Duration.ofMinutes(AccessSetting.LOCK_MINUTES.in(config));
  }

  public Duration idle() {
    return Duration.ofMinutes(AccessSetting.IDLE_MINUTES.in(config));
  }

  public Duration session() {
    return Duration.ofHours(AccessSetting.SESSION_HOURS.in(config));
  }

  public PasswordPolicy passwords() {
    return new PasswordPolicy(AccessSetting.PASSWORD_LENGTH.in(config));
  }

  public Duration token() {
    return Duration.ofMinutes(AccessSetting.TOKEN_MINUTES.in(config));
  }

  public Duration reset() {
    return Duration.ofHours(AccessSetting.RESET_HOURS.in(config));
  }
}
