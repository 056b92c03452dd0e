package org.dandang.office.domain.file;

import org.dandang.kernel.rule.RuleViolation;

/** Only papers and pictures are kept. */
public final class FileKindNotAccepted extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public FileKindNotAccepted(String name) {
    super("office.file-kind-not-accepted", name);
  }
}
