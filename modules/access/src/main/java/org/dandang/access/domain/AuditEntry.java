package org.dandang.access.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.stream.Collectors;
import org.dandang.kernel.actor.Role;
import org.dandang.kernel.rule.InvalidInput;

/** One act for the audit log. */
public record AuditEntry(
    Instant at,
    String actor,
    String roles,
    Kind kind,
    String task,
    String subject,
    String outcome) {
  private static final int LONGEST = 500;

  /** What happened. */
  public enum Kind {
    /** A command that was carried out. */
    CALL,
    /** Sensitive data left. */
    READ,
    /** None of the roles permitted it. */
    REFUSED,
    /** A rule, a stale version or a fault stopped it. */
    FAILED,
    SIGN_IN,
    /** The password was right; nothing is open before the second step. */
    HALF_SIGNED_IN,
    SIGN_IN_FAILED,
    LOCKED,
    SIGN_OUT;

    /** As typed into a filter. */
    public static Kind of(String typed) {
      for (Kind kind : values()) if (kind.name().equals(typed)) return kind;
      throw new InvalidInput("kind", "kernel.unknown-value", typed);
    }
  }

  public AuditEntry {
    subject = subject.length() > LONGEST ? subject.substring(0, LONGEST) : subject;
    outcome = outcome.length() > LONGEST ? outcome.substring(0, LONGEST) : outcome;
  }

  public static String roles(Collection<Role> roles) {
    return roles.stream().sorted().map(Role::name).collect(Collectors.joining(" "));
  }
}
