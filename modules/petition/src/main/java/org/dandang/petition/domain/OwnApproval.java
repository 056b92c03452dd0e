package org.dandang.petition.domain;

import org.dandang.kernel.id.PersonId;
import org.dandang.kernel.rule.RuleViolation;

/** Nobody approves what he proposed or handles himself (E13). */
public final class OwnApproval extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public OwnApproval(PersonId person) {
    super("petition.own-approval", person);
  }
}
