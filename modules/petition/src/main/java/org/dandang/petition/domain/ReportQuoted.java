package org.dandang.petition.domain;

import org.dandang.kernel.rule.RuleViolation;

/** A letter of inquiry carries no sentence of the report (N7). */
final class ReportQuoted extends RuleViolation {
  private static final long serialVersionUID = 1L;

  ReportQuoted() {
    super("petition.report-quoted");
  }
}
