package org.dandang.personnel.domain.merge;

import org.dandang.kernel.rule.RuleViolation;

/** A voided or merged file takes part in no merge; the later merge is taken back first. */
public final class FileGone extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public FileGone() {
    super("personnel.file-gone");
  }
}
