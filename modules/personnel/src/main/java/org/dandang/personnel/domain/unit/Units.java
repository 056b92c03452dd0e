package org.dandang.personnel.domain.unit;

import java.util.List;
import org.dandang.kernel.id.UnitId;

/** All units that there ever were. */
public interface Units {
  UnitId nextId();

  long nextLink();

  Unit get(UnitId id);

  /** As the user saw it. */
  Unit get(UnitId id, long seen);

  void addAll(List<Unit> units);

  java.util.Map<UnitId, org.dandang.personnel.api.Industry> industries(
      java.util.Collection<UnitId> units);

  void link(UnitSuccession succession);
}
