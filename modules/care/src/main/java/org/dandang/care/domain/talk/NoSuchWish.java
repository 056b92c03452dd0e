package org.dandang.care.domain.talk;

import org.dandang.kernel.rule.RuleViolation;

/** Only a wish that was spoken and not yet answered is answered. */
public final class NoSuchWish extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public NoSuchWish() {
    super("care.no-such-wish");
  }
}
