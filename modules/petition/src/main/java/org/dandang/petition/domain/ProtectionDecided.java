package org.dandang.petition.domain;

import org.dandang.kernel.rule.RuleViolation;

/** This request for protection does not stand where this step begins. */
public final class ProtectionDecided extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public ProtectionDecided() {
    super("petition.protection-decided");
  }
}
