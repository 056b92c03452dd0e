package org.dandang.accountability.domain;

import org.dandang.kernel.rule.RuleViolation;

/** Only a concluded determination that refuses something can be appealed against. */
final class NothingRefused extends RuleViolation {
  private static final long serialVersionUID = 1L;

  NothingRefused() {
    super("accountability.nothing-refused");
  }
}
