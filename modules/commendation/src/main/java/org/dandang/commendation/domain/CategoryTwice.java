package org.dandang.commendation.domain;

import org.dandang.kernel.rule.RuleViolation;

/** A category stands once in a programme. */
public final class CategoryTwice extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public CategoryTwice(String code) {
    super("commendation.category-twice", code);
  }
}
