package org.dandang.care.domain.support;

import org.dandang.kernel.rule.RuleViolation;

/** Without anybody there was no activity. */
public final class NobodyTookPart extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public NobodyTookPart() {
    super("care.nobody-took-part");
  }
}
