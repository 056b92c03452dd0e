package org.dandang.access.domain;

import org.dandang.kernel.rule.RuleViolation;

/** A code confirms a key that was offered shortly before. */
public final class NoFactorOffered extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public NoFactorOffered(long minutes) {
    super("access.no-factor-offered", minutes);
  }
}
