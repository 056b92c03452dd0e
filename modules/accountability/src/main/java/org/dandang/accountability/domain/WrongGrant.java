package org.dandang.accountability.domain;

import org.dandang.kernel.rule.RuleViolation;

/** A grant serves the person, the case and the effect that it was given for. */
final class WrongGrant extends RuleViolation {
  private static final long serialVersionUID = 1L;

  WrongGrant() {
    super("accountability.wrong-grant");
  }
}
