package org.dandang.personnel.domain.appointment;

import java.time.LocalDate;
import org.dandang.kernel.record.DecisionBasis;
import org.dandang.kernel.rule.Fraction;
import org.dandang.kernel.rule.RuleBook;
import org.dandang.personnel.api.appointment.Votes;

/** Quorum and majority of a committee, both of those who should attend (RY-37, RY-38). */
public record CommitteeRule(Fraction quorum, Fraction majority) {
  public static CommitteeRule of(RuleBook rules, LocalDate on) {
    return new CommitteeRule(
        rules.get("decide.quorum", on).fraction(), rules.get("decide.approve", on).fraction());
  }

  /** Enough came; each person is voted on apart. */
  void checkQuorum(DecisionBasis decision) {
    int should = decision.shouldAttend().orElse(0);
    if (decision.present().orElse(0) < quorum.ceilingOf(should)) throw new NotCarried();
  }

  /** Whoever left the room still counts among those who should attend. */
  boolean carries(Votes votes) {
    return votes.present() >= quorum.ceilingOf(votes.eligible())
        && votes.inFavour() >= majority.moreThan(votes.eligible());
  }

  void check(DecisionBasis decision) {
    if (!decision.carries(quorum, majority)) throw new NotCarried();
  }
}
