package org.dandang.accountability.domain;

import java.time.LocalDate;
import org.dandang.accountability.api.Sanction;

/**
 * What the trial office proposes: the clause with its range, the sanction within it, the opinion.
 */
public record Proposal(
    String clause,
    Sanction lightest,
    Sanction heaviest,
    Sanction proposed,
    String opinion,
    LocalDate on) {
  public Proposal {
    boolean oneLadder =
        lightest.ladder() == heaviest.ladder() && proposed.ladder() == lightest.ladder();
    if (!oneLadder || proposed.isLighterThan(lightest) || proposed.isHeavierThan(heaviest))
      throw new OutsideRange();
  }
}
