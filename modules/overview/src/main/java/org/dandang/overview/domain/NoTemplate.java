package org.dandang.overview.domain;

import org.dandang.kernel.rule.RuleViolation;

/** Every template has been withdrawn, so that a year without a draft has no wording. */
public final class NoTemplate extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public NoTemplate() {
    super("overview.no-template");
  }
}
