package org.dandang.access.domain;

import org.dandang.kernel.rule.RuleViolation;

/** A key that is in no backup can be the end of everything that it will seal. */
public final class KeyBackupNotArranged extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public KeyBackupNotArranged() {
    super("access.key-backup-not-arranged");
  }
}
