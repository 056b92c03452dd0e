package org.dandang.personnel.domain.form;

import org.dandang.kernel.rule.RuleViolation;

/** It is not known to which unit the new person belongs. */
public final class FormUnitMissing extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public FormUnitMissing(String name) {
    super("personnel.form-unit-missing", name);
  }
}
