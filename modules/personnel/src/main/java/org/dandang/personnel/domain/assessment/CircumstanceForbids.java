package org.dandang.personnel.domain.assessment;

import org.dandang.kernel.rule.RuleViolation;

/** Whoever is on trial, was long on leave or under investigation gets no grade this time. */
public final class CircumstanceForbids extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public CircumstanceForbids(String name, String rule) {
    super("personnel.circumstance-forbids", name, rule);
  }
}
