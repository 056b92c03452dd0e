package org.dandang.policy.domain;

import java.time.LocalDate;
import org.dandang.kernel.rule.RuleViolation;

/** A document is not issued before it was drafted, nor repealed before it was issued. */
public final class IssuedBeforeDrafted extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public IssuedBeforeDrafted(LocalDate day) {
    super("policy.issued-before-drafted", day);
  }
}
