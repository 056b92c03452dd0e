package org.dandang.accountability.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.dandang.accountability.api.Ladder;
import org.dandang.accountability.api.Outcome;
import org.dandang.accountability.api.Sanction;

/**
 * How a matter ends.
 *
 * @param probation months of a probation within the party; empty for every other end
 * @param until last day of the effect period; empty where none is given or it never ends
 * @param rule id of the rule that gives the period
 */
public record FinalDecision(
    Ladder ladder,
    Outcome outcome,
    Optional<Sanction> sanction,
    Optional<Integer> probation,
    Optional<String> ground,
    String document,
    LocalDate on,
    Optional<LocalDate> until,
    Optional<String> rule) {
  public FinalDecision {
    if ((outcome == Outcome.SANCTIONED) != sanction.isPresent()) throw new OutsideRange();
    if (sanction.isPresent() && sanction.get().ladder() != ladder) throw new OutsideRange();
    boolean probationer = sanction.filter(Sanction.PARTY_PROBATION::equals).isPresent();
    if (probationer != probation.isPresent()) throw new ProbationLength();
  }
}
