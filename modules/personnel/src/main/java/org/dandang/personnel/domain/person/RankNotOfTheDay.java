package org.dandang.personnel.domain.person;

import java.time.LocalDate;
import org.dandang.kernel.rule.RuleViolation;
import org.dandang.personnel.api.person.Rank;

/** The twelve ranks exist from 2019-06-01; those of before cannot be given any more. */
public final class RankNotOfTheDay extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public RankNotOfTheDay(Rank rank, LocalDate day) {
    super("personnel.rank-not-of-the-day", rank, day);
  }
}
