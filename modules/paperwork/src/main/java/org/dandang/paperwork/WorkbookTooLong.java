package org.dandang.paperwork;

import org.dandang.kernel.rule.RuleViolation;

/** More rows than are taken at once. */
public final class WorkbookTooLong extends RuleViolation {
  private static final long serialVersionUID = 1L;

  WorkbookTooLong(int most) {
    super("paperwork.workbook-too-long", most);
  }
}
