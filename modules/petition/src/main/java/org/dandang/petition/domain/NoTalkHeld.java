package org.dandang.petition.domain;

import org.dandang.kernel.rule.RuleViolation;

/** Of what was never held nothing is written. */
public final class NoTalkHeld extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public NoTalkHeld() {
    super("petition.no-talk-held");
  }
}
