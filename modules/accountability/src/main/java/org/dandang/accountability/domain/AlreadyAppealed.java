package org.dandang.accountability.domain;

import org.dandang.kernel.rule.RuleViolation;

/** A determination is appealed against once. */
final class AlreadyAppealed extends RuleViolation {
  private static final long serialVersionUID = 1L;

  AlreadyAppealed() {
    super("accountability.already-appealed");
  }
}
