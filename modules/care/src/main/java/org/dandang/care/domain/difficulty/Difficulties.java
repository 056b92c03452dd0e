package org.dandang.care.domain.difficulty;

import java.util.List;
import org.dandang.care.api.difficulty.DifficultyId;

/** All difficulties. */
public interface Difficulties {
  DifficultyId nextId();

  /** In the actor's scope and as it was seen. */
  Difficulty get(DifficultyId id, long seen);

  void add(List<Difficulty> difficulties);
}
