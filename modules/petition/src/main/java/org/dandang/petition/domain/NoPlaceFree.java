package org.dandang.petition.domain;

import org.dandang.kernel.rule.RuleViolation;

/** Both handlers are at work; nobody is to be replaced. */
public final class NoPlaceFree extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public NoPlaceFree() {
    super("petition.no-place-free");
  }
}
