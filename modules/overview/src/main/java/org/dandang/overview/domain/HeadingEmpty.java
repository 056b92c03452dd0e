package org.dandang.overview.domain;

import org.dandang.kernel.rule.RuleViolation;

/** A chapter keeps a heading. */
public final class HeadingEmpty extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public HeadingEmpty() {
    super("overview.heading-empty");
  }
}
