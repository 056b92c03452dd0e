package org.dandang.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dandang.access.domain.PasswordPolicy;
import org.dandang.kernel.actor.Role;
import org.eclipse.microprofile.config.Config;

/** What the operator may set, in the types in which it is used. */
@ApplicationScoped
public class AccessSettings {
  /** Who touches the confidential half, and the three administrators. */
  static final Set<Role> FACTOR_ROLES =
      Set.of(
          Role.PETITION_HANDLER,
          Role.CASE_MANAGER,
          Role.ACCOUNTABILITY_OFFICER,
          Role.TRIAL_OFFICER,
          Role.DISCIPLINE_REVIEWER,
          Role.ORGANISATION_REVIEWER,
          Role.SYSTEM_ADMINISTRATOR,
          Role.SECURITY_ADMINISTRATOR,
          Role.AUDIT_ADMINISTRATOR);

  private static final String FACTOR_REQUIRED = "access.factor.required";
  private static final String NOBODY = "none";

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

  /** Whose second factor the operator demands; empty where nothing is set. */
  Optional<Set<Role>> factorRoles() {
    return config
        .getOptionalValue(FACTOR_REQUIRED, String.class)
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .map(AccessSettings::roles);
  }

  private static Set<Role> roles(String text) {
    if (text.equals(NOBODY)) return Set.of();
    return Arrays.stream(text.split("[,\\s]+"))
        .map(AccessSettings::role)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Role role(String name) {
    return Arrays.stream(Role.values())
        .filter(role -> role.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(FACTOR_REQUIRED + " names no role: " + name));
  }
}
