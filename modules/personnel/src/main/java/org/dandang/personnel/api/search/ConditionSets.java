package org.dandang.personnel.api.search;

import java.util.List;

/** Kept conditions: one's own and those that are shared. */
public interface ConditionSets {
  /** By name, two hundred at most. */
  List<ConditionSetRow> all();

  ConditionSetRow get(ConditionSetId set);
}
