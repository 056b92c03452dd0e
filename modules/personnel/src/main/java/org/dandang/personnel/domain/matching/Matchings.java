package org.dandang.personnel.domain.matching;

import org.dandang.personnel.api.matching.MatchingId;

/** All runs. */
public interface Matchings {
  MatchingId nextId();

  Matching get(MatchingId id);

  Matching get(MatchingId id, long seen);

  void add(Matching matching);
}
