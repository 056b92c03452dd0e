package org.dandang.accountability.domain;

import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.rule.RuleViolation;

/** Nobody approves what he does himself (E13). */
final class OwnApproval extends RuleViolation {
  private static final long serialVersionUID = 1L;

  OwnApproval(PersonId person) {
    super("accountability.own-approval", person);
  }
}
