package org.dandang.office.domain.file;

import org.dandang.kernel.rule.RuleViolation;

/** A file has a largest size. */
public final class FileTooLarge extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public FileTooLarge(int limit) {
    super("office.file-too-large", limit >> 20);
  }
}
