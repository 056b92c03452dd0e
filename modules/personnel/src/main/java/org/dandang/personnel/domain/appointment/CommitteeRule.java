package org.dandang.personnel.domain.appointment;

import java.time.LocalDate;
import org.dandang.kernel.record.DecisionBasis;
import org.dandang.kernel.rule.Fraction;
import org.dandang.kernel.rule.RuleBook;

/** Quorum and majority of a committee, both of those who should attend (RY-37, RY-38). */
public record CommitteeRule(Fraction quorum, Fraction majority) {
  public static CommitteeRule of(RuleBook rules, LocalDate on) {
    return new CommitteeRule(
        rules.get("decide.quorum", on).fraction(), rules.get("decide.approve", on).fraction());
  }

  void check(DecisionBasis decision) {
    if (!decision.carries(quorum, majority)) throw new NotCarried();
  }
}
