package org.dandang.care.domain.talk;

import java.time.LocalDate;
import org.dandang.kernel.rule.RuleViolation;

/** A talk is entered once it has been held. */
public final class TalkInFuture extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public TalkInFuture(LocalDate on) {
    super("care.talk-in-future", on);
  }
}
