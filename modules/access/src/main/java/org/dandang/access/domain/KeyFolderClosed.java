package org.dandang.access.domain;

import org.dandang.kernel.rule.RuleViolation;

/** This server may not write where the keys lie; the operator lays the next one there. */
public final class KeyFolderClosed extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public KeyFolderClosed(String file) {
    super("access.key-folder-closed", file);
  }
}
