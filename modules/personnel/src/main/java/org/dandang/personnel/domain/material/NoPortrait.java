package org.dandang.personnel.domain.material;

import org.dandang.kernel.rule.RuleViolation;

/** A photo is a JPEG or PNG that can be read, neither tiny nor huge. */
public final class NoPortrait extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public NoPortrait() {
    super("personnel.no-portrait");
  }
}
