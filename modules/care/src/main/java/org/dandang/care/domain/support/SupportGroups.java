package org.dandang.care.domain.support;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dandang.care.api.support.GroupId;
import org.dandang.kernel.id.UnitId;

/** All groups. */
public interface SupportGroups {
  /** A backing unit behind a village. */
  record Pair(UnitId backing, UnitId village) {}

  GroupId nextId();

  /** In the actor's scope and as it was seen. */
  SupportGroup get(GroupId id, long seen);

  /** By id; unknown ones and those outside the actor's scope are left out. */
  Map<GroupId, SupportGroup> find(Collection<GroupId> ids);

  /** Pairs of a year that are in force. */
  Set<Pair> pairs(int year);

  void add(List<SupportGroup> groups);
}
