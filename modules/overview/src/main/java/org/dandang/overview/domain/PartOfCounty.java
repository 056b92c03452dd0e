package org.dandang.overview.domain;

import org.dandang.kernel.rule.RuleViolation;

/** Only who sees the whole county can freeze its overview. */
public final class PartOfCounty extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public PartOfCounty() {
    super("overview.part-of-county");
  }
}
