package org.dandang.paperwork;

import org.dandang.kernel.rule.RuleViolation;

/** Not a spreadsheet. */
public final class WorkbookUnreadable extends RuleViolation {
  private static final long serialVersionUID = 1L;

  WorkbookUnreadable() {
    super("paperwork.workbook-unreadable");
  }
}
