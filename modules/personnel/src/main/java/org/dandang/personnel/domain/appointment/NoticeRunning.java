package org.dandang.personnel.domain.appointment;

import java.time.LocalDate;
import org.dandang.kernel.rule.RuleViolation;

/** No appointment before the public notice has run its working days (RY-41). */
public final class NoticeRunning extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public NoticeRunning(LocalDate last) {
    super("personnel.notice-running", last == null ? "—" : last.toString());
  }
}
