package org.dandang.personnel.domain.form;

import org.dandang.kernel.rule.RuleViolation;

/** The upload has waited too long; it must be made again. */
public final class PreviewExpired extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public PreviewExpired() {
    super("personnel.form-preview-expired");
  }
}
