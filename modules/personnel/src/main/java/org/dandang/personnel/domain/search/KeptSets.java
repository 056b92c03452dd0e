package org.dandang.personnel.domain.search;

import java.util.List;
import org.dandang.personnel.api.search.ConditionSetId;

/** All kept conditions. */
public interface KeptSets {
  ConditionSetId nextId();

  KeptConditions get(ConditionSetId id);

  KeptConditions get(ConditionSetId id, long seen);

  /** Whether that keeper has another set of the name. */
  boolean isTaken(String name, String keeper, ConditionSetId except);

  /** Those of the keeper and those that are shared, by name. */
  List<KeptConditions> seenBy(String keeper);

  void add(KeptConditions kept);

  void remove(KeptConditions kept);
}
