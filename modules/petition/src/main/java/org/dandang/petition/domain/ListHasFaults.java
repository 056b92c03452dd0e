package org.dandang.petition.domain;

import org.dandang.kernel.rule.RuleViolation;

/** A list is taken in as a whole, once nothing in it is wrong any more. */
public final class ListHasFaults extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public ListHasFaults(int faults) {
    super("petition.list-has-faults", faults);
  }
}
