package org.dandang.personnel.api.matching;

import jakarta.validation.Valid;

/** Commands about matching. */
public interface MatchingDesk {
  MatchingId run(@Valid RunMatching command);

  /** For one post, by somebody who may; a later opinion takes the place of an earlier one. */
  void give(@Valid GiveFitness command);

  void decide(@Valid DecideMatching command);
}
