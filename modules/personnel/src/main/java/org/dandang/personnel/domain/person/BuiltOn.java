package org.dandang.personnel.domain.person;

import org.dandang.kernel.rule.RuleViolation;

/** A later change stands on this one. */
public final class BuiltOn extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public BuiltOn(String name) {
    super("personnel.built-on", name);
  }
}
