package org.dandang.petition.domain;

import org.dandang.kernel.rule.RuleViolation;

/** A clarification goes no further than the rumour did. */
final class WiderThanRumour extends RuleViolation {
  private static final long serialVersionUID = 1L;

  WiderThanRumour() {
    super("petition.wider-than-rumour");
  }
}
