package org.dandang.overview.domain;

import org.dandang.kernel.rule.RuleViolation;

/** A template is withdrawn once. */
public final class TemplateWithdrawn extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public TemplateWithdrawn(int edition) {
    super("overview.template-withdrawn", edition);
  }
}
