package org.dandang.personnel.domain.post;

import org.dandang.kernel.rule.RuleViolation;

/** A post outside the three front lines is set in a field that is named. */
public final class FieldUnnamed extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public FieldUnnamed() {
    super("personnel.field-unnamed");
  }
}
