package org.dandang.petition.domain;

import org.dandang.kernel.rule.RuleViolation;

/** A file is closed once nothing of the report waits any more. */
public final class FileStillOpen extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public FileStillOpen() {
    super("petition.file-still-open");
  }
}
