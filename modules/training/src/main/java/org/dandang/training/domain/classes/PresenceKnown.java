package org.dandang.training.domain.classes;

import org.dandang.kernel.rule.RuleViolation;

/** Who has signed in needs no other source. */
public final class PresenceKnown extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public PresenceKnown(String name) {
    super("training.presence-known", name);
  }
}
