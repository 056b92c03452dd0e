package org.dandang.commendation.domain;

import org.dandang.commendation.api.AwardId;

/** The awards. */
public interface Awards {
  AwardId nextId();

  void add(Award award);

  Award get(AwardId id, long seen);
}
