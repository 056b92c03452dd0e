package org.dandang.accountability.domain;

import org.dandang.kernel.rule.RuleViolation;

/** Whoever kept, verified or signed the determination takes no part in the appeal (E8). */
final class DeterminersOnAppeal extends RuleViolation {
  private static final long serialVersionUID = 1L;

  DeterminersOnAppeal() {
    super("accountability.determiners-on-appeal");
  }
}
