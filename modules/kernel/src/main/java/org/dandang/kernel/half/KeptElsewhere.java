package org.dandang.kernel.half;

import org.dandang.kernel.rule.RuleViolation;

/** People and units come by a signed file here; whoever keeps them changes them. */
public final class KeptElsewhere extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public KeptElsewhere() {
    super("kernel.kept-elsewhere");
  }
}
