package org.dandang.office.domain.file;

import org.dandang.kernel.rule.RuleViolation;

/** A name may not say another kind than the content is. */
public final class FileNameMisleads extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public FileNameMisleads(String name, String mediaType) {
    super("office.file-name-misleads", name, mediaType);
  }
}
