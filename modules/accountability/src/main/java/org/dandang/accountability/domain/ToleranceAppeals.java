package org.dandang.accountability.domain;

import org.dandang.accountability.api.ToleranceAppealId;
import org.dandang.accountability.api.ToleranceId;

/** All appeals against tolerance determinations. */
public interface ToleranceAppeals {
  ToleranceAppealId nextId();

  void add(ToleranceAppeal appeal);

  ToleranceAppeal get(ToleranceAppealId id, long seen);

  boolean hasBeenAppealed(ToleranceId tolerance);
}
