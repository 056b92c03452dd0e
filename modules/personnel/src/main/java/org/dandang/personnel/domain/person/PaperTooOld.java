package org.dandang.personnel.domain.person;

import java.time.LocalDate;
import org.dandang.kernel.rule.RuleViolation;

/** Temperament is not judged by a paper that may no longer be used. */
public final class PaperTooOld extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public PaperTooOld(LocalDate signed, LocalDate last) {
    super("personnel.paper-too-old", signed, last);
  }
}
