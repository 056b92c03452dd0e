package org.dandang.personnel.domain.form;

import org.dandang.kernel.rule.RuleViolation;

/** The form does not say enough of somebody new. */
public final class FormIncomplete extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public FormIncomplete(String name) {
    super("personnel.form-incomplete", name);
  }
}
