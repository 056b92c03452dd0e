package org.dandang.accountability.domain;

import org.dandang.kernel.record.DecisionBasis;
import org.dandang.kernel.rule.Fraction;

/** A decision of the county committee: a meeting with its quorum and majority (RY-37, RY-38). */
public record CommitteeRule(Fraction quorum, Fraction majority) {
  public void check(DecisionBasis basis) {
    if (basis.kind() != DecisionBasis.Kind.MEETING) throw new CommitteeMustDecide();
    if (!basis.carries(quorum, majority)) throw new NoMajority();
  }
}
