package org.dandang.access.domain;

import org.dandang.kernel.rule.RuleViolation;

/** The three administrators are three persons, and none of them holds a business role. */
public final class AdministratorsAreSeparate extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public AdministratorsAreSeparate() {
    super("access.administrators-separate");
  }
}
