package org.dandang.personnel.domain.form;

import org.dandang.kernel.rule.RuleViolation;

/** The record or the form was changed by somebody else since the preview. */
public final class FormMovedOn extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public FormMovedOn(String name) {
    super("personnel.form-moved-on", name);
  }
}
