package org.dandang.training.domain.lifemeeting;

import org.dandang.kernel.rule.RuleViolation;

/** A meeting without self-criticism is not finished. */
public final class NoCriticism extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public NoCriticism() {
    super("training.no-criticism");
  }
}
