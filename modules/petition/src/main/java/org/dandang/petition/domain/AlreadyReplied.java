package org.dandang.petition.domain;

import org.dandang.kernel.rule.RuleViolation;

/** A letter of inquiry is answered once. */
final class AlreadyReplied extends RuleViolation {
  private static final long serialVersionUID = 1L;

  AlreadyReplied() {
    super("petition.already-replied");
  }
}
