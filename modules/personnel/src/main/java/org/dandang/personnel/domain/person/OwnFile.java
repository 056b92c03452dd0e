package org.dandang.personnel.domain.person;

import org.dandang.kernel.rule.RuleViolation;

/** Nobody opens the own or a close relative's file as an officer. */
public final class OwnFile extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public OwnFile() {
    super("personnel.own-file");
  }
}
