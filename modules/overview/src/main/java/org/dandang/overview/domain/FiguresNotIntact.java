package org.dandang.overview.domain;

import org.dandang.kernel.rule.RuleViolation;

/** Words may be changed around the figures, the figures may not be dropped, added or typed over. */
public final class FiguresNotIntact extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public FiguresNotIntact(String text) {
    super("overview.figures-not-intact", text);
  }
}
