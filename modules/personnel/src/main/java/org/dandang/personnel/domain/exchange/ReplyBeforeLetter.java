package org.dandang.personnel.domain.exchange;

import java.time.LocalDate;
import org.dandang.kernel.rule.RuleViolation;

/** No letter is answered before it was written. */
public final class ReplyBeforeLetter extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public ReplyBeforeLetter(String document, LocalDate on) {
    super("personnel.reply-before-letter", document, on);
  }
}
