package org.dandang.kernel.actor;

import java.util.Collection;
import java.util.Set;
import org.dandang.kernel.id.UnitId;

/** Expands units to all that lies below them, predecessors included (personnel). */
public interface UnitTree {
  Set<UnitId> below(Collection<UnitId> units);
}
