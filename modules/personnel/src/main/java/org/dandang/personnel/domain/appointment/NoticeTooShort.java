package org.dandang.personnel.domain.appointment;

import java.time.LocalDate;
import org.dandang.kernel.rule.RuleViolation;

/** The public notice runs at least its working days (RY-41). */
public final class NoticeTooShort extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public NoticeTooShort(LocalDate last) {
    super("personnel.notice-too-short", last);
  }
}
