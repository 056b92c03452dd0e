package org.dandang.paperwork;

import org.dandang.kernel.rule.RuleViolation;

/** The format of before 2007, or locked with a password. */
public final class WorkbookOld extends RuleViolation {
  private static final long serialVersionUID = 1L;

  WorkbookOld() {
    super("paperwork.workbook-old");
  }
}
