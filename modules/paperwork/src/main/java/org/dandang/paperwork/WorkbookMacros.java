package org.dandang.paperwork;

import org.dandang.kernel.rule.RuleViolation;

/** It carries programs, which nobody needs to hand in a table. */
public final class WorkbookMacros extends RuleViolation {
  private static final long serialVersionUID = 1L;

  WorkbookMacros() {
    super("paperwork.workbook-macros");
  }
}
