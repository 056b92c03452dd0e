package org.dandang.paperwork;

import org.dandang.kernel.rule.RuleViolation;

/** Too large to be read in one go, packed or unpacked. */
public final class WorkbookTooBig extends RuleViolation {
  private static final long serialVersionUID = 1L;

  WorkbookTooBig(int most) {
    super("paperwork.workbook-too-big", most);
  }
}
