package org.dandang.personnel.api.matching;

import jakarta.validation.Valid;

/** Commands about matching. */
public interface MatchingDesk {
  MatchingId run(@Valid RunMatching command);

  void decide(@Valid DecideMatching command);
}
