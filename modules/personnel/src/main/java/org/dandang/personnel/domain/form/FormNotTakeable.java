package org.dandang.personnel.domain.form;

import org.dandang.kernel.rule.RuleViolation;

/** Only a form that is new or changed, and not taken yet, can be taken over. */
public final class FormNotTakeable extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public FormNotTakeable(String file) {
    super("personnel.form-not-takeable", file);
  }
}
