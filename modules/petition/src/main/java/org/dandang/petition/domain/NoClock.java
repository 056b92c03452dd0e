package org.dandang.petition.domain;

import org.dandang.kernel.rule.RuleViolation;

/** No clock runs that could be changed. */
final class NoClock extends RuleViolation {
  private static final long serialVersionUID = 1L;

  NoClock() {
    super("petition.no-clock");
  }
}
